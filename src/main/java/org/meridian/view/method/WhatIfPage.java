package org.meridian.view.method;

import java.util.List;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.page.CityColumn;
import org.meridian.view.page.PageContent;
import org.meridian.view.page.PageSubject;

/** How far a rank could move: if gaps were filled, and if weights moved by a few points. */
public final class WhatIfPage {

  private final PageSubject subject;
  private final WhatIfRanges found;
  private final Messages messages;

  /**
   * @param found for the subject's result
   */
  public WhatIfPage(PageSubject subject, WhatIfRanges found) {
    this.subject = subject;
    this.found = found;
    messages = subject.messages();
  }

  /** The page. */
  public PageContent content() {
    return MethodTopic.WHAT_IF.page(
        messages,
        List.of(messages.get("method.whatif.points", Integer.toString(found.points()))),
        List.of(summary()),
        List.of(CityRows.of(subject, columns())));
  }

  private String summary() {
    int rows = subject.scores().rows();
    int incomplete = 0;
    for (int row = 0; row < rows; row++) {
      incomplete += found.gaps().gaps(row) > 0 ? 1 : 0;
    }
    return messages.get("method.whatif.summary", Numbers.whole(incomplete), Numbers.whole(rows));
  }

  private List<CityColumn> columns() {
    return List.of(
        CityColumn.number(
            "rank", title("rank"), 44, subject::rank, row -> Numbers.fixed(subject.rank(row), 0)),
        CityColumn.text("city", title("city"), 128, subject::city),
        CityColumn.number(
            "weights",
            title("weights"),
            136,
            row -> found.weights().best(row) - found.weights().worst(row),
            row -> range(found.weights().best(row), found.weights().worst(row))),
        CityColumn.number(
            "missing",
            title("missing"),
            96,
            row -> -found.gaps().gaps(row),
            row -> Numbers.whole(found.gaps().gaps(row))),
        CityColumn.number(
            "gaps",
            title("gaps"),
            136,
            row -> found.gaps().best(row) - found.gaps().worst(row),
            row -> range(found.gaps().best(row), found.gaps().worst(row))));
  }

  private String title(String column) {
    return MethodTopic.WHAT_IF.column(messages, column);
  }

  private static String range(int best, int worst) {
    if (best == 0 || worst == 0) {
      return Numbers.MISSING;
    }
    return best == worst
        ? Numbers.whole(best)
        : Numbers.whole(best) + Numbers.MISSING + Numbers.whole(worst);
  }
}
