/** The article as JSON, both ways, by {@link jianbao.json.ArticleJson}; the only home of Jackson. */
@NullMarked
package jianbao.json;

import org.jspecify.annotations.NullMarked;
