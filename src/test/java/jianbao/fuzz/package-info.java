/**
 * Puts bytes that nobody meant to write to everything that reads bytes from outside. {@link jianbao.fuzz.Parser} lists what is
 * fuzzed, {@link jianbao.fuzz.Watched} says what is a find, {@code FuzzRun} is the profile {@code fuzz}: mutations guided by coverage, and
 * a seed that plain tests share.
 */
@NullMarked
package jianbao.fuzz;

import org.jspecify.annotations.NullMarked;
