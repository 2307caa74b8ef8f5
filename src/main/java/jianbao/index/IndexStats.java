package jianbao.index;

import java.util.Map;
import jianbao.PageType;

/**
 * What an archive holds.
 *
 * @param total all that is kept, of every type; of a page the newest version
 * @param outdated the versions of pages of which a newer one is kept; they are not among the others
 * @param byType how many of each type
 * @param bySource how many from each source, most first; the empty string stands for unknown
 * @param byYear how many published in each year, oldest first; the empty string stands for unknown
 * @param byScript how many in each script, most first; the empty string stands for none
 * @param byExtractor how many made by each extractor version
 * @param bytes the size on disk
 */
public record IndexStats(
        long total,
        long outdated,
        Map<PageType, Long> byType,
        Map<String, Long> bySource,
        Map<String, Long> byYear,
        Map<String, Long> byScript,
        Map<String, Long> byExtractor,
        long bytes) {}
