package jianbao.cli;

import jianbao.index.Answer;

/** Prints an answer in one format. */
interface HitPrinter {
    void print(String query, Answer answer);
}
