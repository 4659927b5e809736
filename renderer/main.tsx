// Starts the window: puts the application into the page's root.
import './trusted-types.ts';
import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element "root".');
createRoot(root).render(<main />);
