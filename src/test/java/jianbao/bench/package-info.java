/** Measures what a user waits for, on archives made for it. Nothing here runs with the tests. */
@NullMarked
package jianbao.bench;

import org.jspecify.annotations.NullMarked;
