import { createRoot } from 'react-dom/client';

/** The emptiest popup that React can make. */
createRoot(document.querySelector('#root') as HTMLElement).render(<p data-bench="shown">Empty</p>);
