// Starts the window: makes the desk, puts the application into the page's root, and keeps the menu, the
// title, the language and the followed article of the layout in step with the desk.
import './trusted-types.ts';
import './styles/tokens.css';
import './styles/controls.css';
import './styles/shell.css';
import './styles/panels.css';
import './styles/page-view.css';
import { createRoot } from 'react-dom/client';
import { findAction } from './actions/action-table.ts';
import { listenToKeys, runAction } from './actions/keys.ts';
import { App } from './app.tsx';
import { findBridge } from './desktop.ts';
import { startWork } from './state/desk-files.ts';
import { DeskProvider } from './state/desk-context.tsx';
import { makeDesk } from './state/desk.ts';
import { keepInStep } from './state/keep-in-step.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element "root".');

// Han characters of the interface come from the program's own font where the system has none.
for (const [weight, key] of [
  ['400', 'noto-sans-sc-400'],
  ['700', 'noto-sans-sc-700'],
] as const) {
  document.fonts.add(new FontFace('Dayang UI', `url(/fonts/${key}.ttf)`, { weight }));
}

const bridge = findBridge();
const desk = makeDesk(bridge);
listenToKeys(desk);
bridge.listen((news) => {
  const action = news.kind === 'action' ? findAction(news.action) : undefined;
  if (action) runAction(desk, action);
});
keepInStep(desk, bridge);
createRoot(root).render(
  <DeskProvider desk={desk}>
    <App />
  </DeskProvider>,
);
void startWork(desk);
