/**
 * Finds a Java that is new enough, and starts {@code jianbao.cli.Main} there.
 *
 * <p>Compiled for Java 8, so that any {@code java} on a PATH can load it; it refers to no other package, since those are compiled
 * for the Java that it looks for.
 */
@NullMarked
package jianbao.launch;

import org.jspecify.annotations.NullMarked;
