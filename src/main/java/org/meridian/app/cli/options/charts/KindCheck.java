package org.meridian.app.cli.options.charts;

import java.util.List;
import org.meridian.app.cli.console.UsageCheck;

/** Kinds of groups on the command line. */
final class KindCheck {

  private KindCheck() {}

  /** Wrong usage unless a kind is offered. */
  static void require(UsageCheck usage, String kind, List<String> offered) {
    if (!offered.contains(kind)) {
      throw usage.usage("none.of", kind, String.join(", ", offered));
    }
  }
}
