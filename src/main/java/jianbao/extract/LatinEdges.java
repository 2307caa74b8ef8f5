package jianbao.extract;

import java.util.regex.Pattern;

/** Lines at the edges of English bodies, see {@link EdgeLine}: what they begin with and what they say. Lines are lower case. */
final class LatinEdges {
    /** How a note begins and what it says. */
    private static final Pattern NOTE = Pattern.compile(
            "^[^\\p{L}]{0,3}(?:disclaimer|disclosure|heads up|notice:|copyright|all rights|this (?:material|content|article|story|post|site|page|website) (?:may|is|contains?|uses)"
                    + "|we (?:may|use)|(?:the |any )?(?:views|opinions)|as an amazon|©)");

    private static final Pattern RIGHTS = Pattern.compile(
            "rights reserved|is not (?:legal|medical|financial|investment) advice|may not be (?:published|reproduced|copied|republished|used)|affiliate|(?:earn|receive) (?:a |an )?(?:small )?commission|(?:views|opinions)(?: and opinions)? expressed"
                    + "|not (?:necessarily )?(?:represent|reflect|constitute)|uses? cookies|uploaded and posted by|^[^\\p{L}]{0,3}(?:copyright|©) ?(?:©|\\(c\\))? ?\\d{4}");

    private static final Pattern CREDIT = Pattern.compile(
            "^[^\\p{L}]{0,2}(?:with )?(?:additional )?(?:reporting|writing|editing|assistance)(?: by|,| from) .{3,160}$|^a version of this (?:article|story|post) .{0,20}appeared .{3,160}$|^.{3,200} contributed (?:to this (?:report|story|article)|reporting)(?: .{2,40})?\\.?$"
                    + "|^(?:write to|contact|e-?mail|reach)[: ]+(?:.{2,60} at )?\\S+@\\S+$|^.{0,60}\\b(?:can be reached|(?:contact|reach|e-?mail) .{2,40}) (?:at|by|via|on) .{0,30}(?:@|\\d{3}[-. ]\\d).{0,120}$"
                    + "|^[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+$"
                    + "|^this (?:article|story|post|piece|column|report) (?:was|has been) (?:amended|corrected|updated|edited|republished|produced (?:in|with|by))\\b.{0,200}$"
                    + "|^published in .{2,30}, .{0,20}\\d{4}\\.?$|^\\[(?:thanks|via|source|image)\\b.{0,60}\\]$|^for (?:more|further)? ?(?:questions|information) (?:about|on|regarding) this (?:post|article|release).{0,120}$|^this (?:is an archived|page is archived).{0,200}$|^this entry was posted (?:in|on|by) .{2,200}$|^(?:[\\p{L}.'’]+ ){0,4}staff (?:writers?|reporters?)$|^this (?:article|story|piece|post) (?:originally|first) appeared (?:on|in|at) .{3,160}$"
                    + "|^(?:[\\p{L}.'’-]+ ){2,4}(?:is|was) an? (?:[\\p{L}-]+ ){0,3}(?:reporter|writer|journalist|columnist|editor|correspondent|producer|author|novelist|critic|professor)\\b.{0,160}$");

    private static final Pattern CALL = Pattern.compile(
            "^(?:follow|like|find) .{2,80} on (?:twitter|facebook|instagram|x|linkedin|youtube|tiktok|threads|google news)\\b.{0,40}$|^(?:sign up|subscribe|register) (?:for|to|now|here|today|via)\\b"
                    + "|^get (?:the|our|all the) (?:latest|best|daily|free|top).*inbox|^download (?:our|the) .{0,30}app\\b|^click here to (?:subscribe|sign|join|download|follow)"
                    + "|^(?:do you )?(?:have|got) a .{3,40}\\?.{0,40}(?:e-?mail|contact|call|tell|let us)|^(?:have|got) a (?:story|tip|question|news tip)\\b|^we pay for your\\b|^stay informed\\b.{0,120}\\bapp\\b|^(?:tell us|let us know)\\b.{0,60}$|^what do you think\\b.{0,80}$|^(?:if you )?(?:like|liked|enjoy|enjoyed) (?:this|our) (?:article|story|post|content)"
                    + "|^(?:keep|stay) up to date with\\b.{0,120}$|\\b(?:download|get) (?:it|the app) (?:on|from) (?:iphone|android|the app store|google play)|^no spam\\b|\\b(?:subscribers|members|readers) make (?:this|our)\\b|\\bsupport (?:our|independent|local|quality|[\\p{L}’' ]{3,30}[’']s?) (?:journalism|news|reporting)\\b|hope you (?:appreciated|enjoyed) (?:this|our) (?:article|story)"
                    + "|^join (?:us on|our (?:newsletter|mailing list|whatsapp|telegram|facebook))\\b");

    private static final Pattern TAGS = Pattern.compile(
            "^[^\\p{L}]{0,2}(?:(?:tags?|topics?|categor(?:y|ies)|labels?|keywords)(?: ?: | ?:|\\t)|filed (?:under|in):? |posted (?:in|under):? |tagged(?: with| as| under)?:? ).{2,120}$");

    /** Days in words: one in figures may be the date of a document, as {@link HanEdges} has it. */
    private static final String DAY =
            "(?:\\p{L}{3,9}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? \\p{L}{3,9}\\.?,? \\d{4})";

    private static final String CLOCK = "\\d{1,2}[:.]\\d\\d(?: ?(?:am|pm|a\\.m\\.|p\\.m\\.))?(?: ?\\p{L}{2,4})?";

    /** A day with the clock before it, or behind it, or without. */
    private static final String TOLD =
            "(?:(?:first |last |originally )?(?:published|updated|posted|modified|reviewed)(?: on| at)?:? ?)?(?:"
                    + CLOCK + ",? ?(?:on )?)?(?:\\p{L}{3,9}day,? )?" + DAY + "(?:,? ?(?:at|-|\\||•)? ?" + CLOCK + ")?";

    private static final Pattern DATE = Pattern.compile(
            "^" + TOLD + "(?: ?[|•·,;] ?" + TOLD + ")?(?: ?[|•·-] ?\\d{1,3} ?min(?:ute)?s?(?: read)?)?$");

    /** Whose word a press release is. */
    private static final Pattern ISSUER = Pattern.compile("^source (?:\\S+ ){0,6}(?:\\S*[^.\\s]|inc\\.|ltd\\.|co\\.)$");

    private LatinEdges() {}

    /** Whether a line is none of a body, above it or below. */
    static boolean either(String line) {
        return NOTE.matcher(line).lookingAt() && RIGHTS.matcher(line).find()
                || CREDIT.matcher(line).matches()
                || CALL.matcher(line).find()
                || DATE.matcher(line).matches();
    }

    /** The same of a line below it. */
    static boolean below(String line) {
        return TAGS.matcher(line).matches() || ISSUER.matcher(line).matches();
    }
}
