/**
 * Carries each page to the index: source, extraction, index. {@link jianbao.pipeline.Indexing} runs it, a
 * {@link jianbao.pipeline.IndexingListener} hears of every page, and a {@link jianbao.pipeline.Summary} tells how it went.
 */
@NullMarked
package jianbao.pipeline;

import org.jspecify.annotations.NullMarked;
