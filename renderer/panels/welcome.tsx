// The first screen: one button for a newcomer, the ways to begin for everyone else.
import { ActionButton } from '../controls/action-button.tsx';
import { Icon } from '../controls/icon.tsx';
import { Segments } from '../controls/segments.tsx';
import { changeSettings } from '../actions/view-actions.ts';
import { useDesk, useDeskState, useWords } from '../state/desk-context.tsx';
import { forgetRecent, openEdition } from '../state/desk-files.ts';

/** What is shown while no edition is open. */
export function Welcome() {
  const desk = useDesk();
  const { word } = useWords();
  const recent = useDeskState((state) => state.recent);
  const settings = useDeskState((state) => state.settings);
  const isOpening = useDeskState((state) => state.isOpening);
  return (
    <main className="welcome" aria-label={word('window.welcome.title')}>
      <div className="welcome-card">
        <h1 className="welcome-name">{word('window.welcome.title')}</h1>
        <p className="welcome-line">{word('window.welcome.line')}</p>
        <div className="welcome-start">
          <button
            type="button"
            className="button button-main button-large"
            disabled={isOpening}
            autoFocus
            onClick={() => void openEdition(desk, 'openSample', {})}
          >
            <Icon name="paper" />
            {word('window.action.open-sample')}
          </button>
          <p className="welcome-hint">{word('window.welcome.sample-hint')}</p>
        </div>
        <div className="welcome-ways">
          <ActionButton action="file.open" icon="folder" isNamed look="normal" />
          <ActionButton action="file.new" icon="plus" isNamed look="normal" />
        </div>
        {recent.length > 0 && (
          <section className="welcome-recent" aria-label={word('window.welcome.recent')}>
            <h2>{word('window.welcome.recent')}</h2>
            <ul>
              {recent.map(({ path, name, date }) => (
                <li key={path} className="recent-row">
                  <button
                    type="button"
                    className="recent-open"
                    disabled={isOpening}
                    title={path}
                    onClick={() => void openEdition(desk, 'openRecent', { path })}
                  >
                    <span className="recent-name">{name}</span>
                    <span className="recent-date">{date}</span>
                    <span className="recent-path">{path}</span>
                  </button>
                  <button
                    type="button"
                    className="icon-button"
                    aria-label={word('window.welcome.forget', { name })}
                    title={word('window.welcome.forget', { name })}
                    onClick={() => void forgetRecent(desk, path)}
                  >
                    <Icon name="close" />
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
        <footer className="welcome-foot">
          <Segments
            label={word('window.settings.language')}
            value={settings.lang}
            choices={[
              { value: 'zh-CN', name: '中文' },
              { value: 'en', name: 'English' },
            ]}
            onChange={(lang) => void changeSettings(desk, { lang })}
          />
          <Segments
            label={word('window.settings.theme')}
            value={settings.theme}
            choices={[
              { value: 'system', name: word('window.action.theme-system') },
              { value: 'light', name: word('window.action.theme-light') },
              { value: 'dark', name: word('window.action.theme-dark') },
            ]}
            onChange={(theme) => void changeSettings(desk, { theme })}
          />
        </footer>
      </div>
    </main>
  );
}
