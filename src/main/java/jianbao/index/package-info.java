/**
 * Where articles are kept and found. {@link jianbao.index.Indexes} opens an archive for writing or reading;
 * {@link jianbao.index.ArticleWriter} and {@link jianbao.index.ArticleIndex} are what the rest of the program sees of it.
 *
 * <pre>
 *   Article -> ArticleDocument            folded, then cut into units (every character and pair) and words
 *   ArticleDocument -> LuceneWriter       new ones at once; what concerns one that is kept waits Aside
 *   query -> QueryParser -> Reading       any string has a reading; Spoken says it back
 *   Reading -> Matching                   which articles: exactly those that hold what was typed
 *   Reading -> Ranking                    in which order: characters, words, pairs, title, lead
 *   nothing as typed -> Question          the parts of a long query instead
 *   articles -> Snippets -> Hit           passages, marked by Needles on the folded text
 * </pre>
 */
@NullMarked
package jianbao.index;

import org.jspecify.annotations.NullMarked;
