/**
 * Articles as files. An {@link jianbao.export.ArticleFormat} tells how an article is written; {@link jianbao.export.Formats} lists
 * them; {@link jianbao.export.WholeFile} sees that a file is never left half written.
 */
@NullMarked
package jianbao.export;

import org.jspecify.annotations.NullMarked;
