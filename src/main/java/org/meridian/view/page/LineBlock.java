package org.meridian.view.page;

import java.util.List;

/**
 * Lines of words: a name, a value at its right, and below them how it came about.
 *
 * @param heading over all of them; may be empty
 * @param lines from top to bottom
 */
public record LineBlock(String heading, List<PageLine> lines) implements PageBlock {

  /** Copies the list. */
  public LineBlock {
    lines = List.copyOf(lines);
  }

  @Override
  public int size() {
    return lines.size();
  }

  @Override
  public PageBlock first(int rows) {
    return new LineBlock(heading, lines.subList(0, Math.min(rows, size())));
  }
}
