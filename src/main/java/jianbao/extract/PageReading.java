package jianbao.extract;

import jianbao.Article;

/**
 * All that became of a page.
 *
 * @param article the result
 * @param sheet the page laid out, after repair
 * @param metadata what it tells of its article
 * @param reading what the classifier said of its blocks
 * @param kept for each block whether it is part of the body
 */
record PageReading(Article article, Sheet sheet, Metadata metadata, BodyClassifier.Reading reading, boolean[] kept) {}
