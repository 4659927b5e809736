// An article on its way from the list to a page.

/** The type under which a drag carries the id of an article. */
export const ARTICLE_DRAG = 'application/x-dayang-article';
