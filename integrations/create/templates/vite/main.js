import 'said-and-done/room.css';
import 'said-and-done/news-explainer.js';
