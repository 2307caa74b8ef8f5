/** The commands: the only package that prints. */
@NullMarked
package jianbao.cli;

import org.jspecify.annotations.NullMarked;
