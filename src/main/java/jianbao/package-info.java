/**
 * The nouns that flow through Jianbao 剪报: a {@link jianbao.Capture} comes out of an archive, becomes an {@link jianbao.Article},
 * is kept in an index, and comes back as a {@link jianbao.Hit}.
 *
 * <p>The packages are the stages, in the order in which a page meets them:
 *
 * <pre>
 *   source    where pages come from        folder, file, stream      -> Capture (= Page | Clipping | Unreadable)
 *   extract   page -> article              blocks, classifier, metadata, page type
 *   index     where articles are kept      schema, analysis, queries, snippets -> Hit
 *   export    articles as files            JSON, CSV, Markdown, text
 *   pipeline  carries each page through    source -> extract -> index
 *   cli       the commands                 the only package that prints
 *
 *   text      what is known about Chinese text: charsets, scripts, readings, damage   (below the stages)
 *   json      the article as JSON, both ways                                          (below the stages)
 *   launch    finds a Java that is new enough, and starts cli.Main there
 * </pre>
 *
 * The arrows between the packages are held by {@code PackageArrowsTest} against {@code package-arrows.golden}.
 */
@NullMarked
package jianbao;

import org.jspecify.annotations.NullMarked;
