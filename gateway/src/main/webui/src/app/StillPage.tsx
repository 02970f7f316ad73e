/** What index.html shows before any script runs. */
const still = document.getElementById('root')?.innerHTML ?? '';

/** The same until the first page's own script is there: nothing blinks. */
export const StillPage = () => <div dangerouslySetInnerHTML={{ __html: still }} />;
