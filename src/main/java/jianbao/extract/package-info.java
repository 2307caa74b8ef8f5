/**
 * Page to article. {@link jianbao.extract.Extractor} reads as the list of its steps; what flows through them:
 *
 * <pre>
 *   bytes -> text                         jianbao.text.PageDecoder
 *   text -> Layout                        HtmlBlocks (a tree), LineBlocks (a text dump): TextBlocks in Regions
 *   blocks repaired                       MendedSheet, by jianbao.text.Mender
 *   blocks -> Metadata                    MetadataReader: title, source, dates, credits, and the blocks that hold them
 *   blocks -> figures -> beliefs          FirstReading, SecondReading, Forest: one BodyClassifier for both forms
 *   beliefs -> PageBody                   BodyRun, PageKind and Hub; BodyText puts it together
 * </pre>
 *
 * The forests were grown by {@code BodyTraining}, among the tests, from pages with gold bodies; {@code phrases.txt} and
 * {@code class-words.txt} are the words that the figures look for. What makes a line of a dump its headline was learned
 * from the same pages by {@code TitleFit}.
 */
@NullMarked
package jianbao.extract;

import org.jspecify.annotations.NullMarked;
