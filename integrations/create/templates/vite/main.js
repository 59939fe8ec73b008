import 'said-and-done/news-explainer.js';
