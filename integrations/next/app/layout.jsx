import './page.css';

export const metadata = { title: 'Two governments, one balloon', icons: 'data:,' };

export default function Layout({ children }) {
  return (
    <html lang="en">
      <head>
        <link rel="stylesheet" href="/said-and-done/said-and-done.css" />
        <script type="module" src="/said-and-done/said-and-done.js" />
      </head>
      <body>{children}</body>
    </html>
  );
}
