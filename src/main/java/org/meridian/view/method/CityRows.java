package org.meridian.view.method;

import java.util.List;
import java.util.stream.IntStream;
import org.meridian.view.page.CityBlock;
import org.meridian.view.page.CityColumn;
import org.meridian.view.page.PageSubject;

/** Tables of all cities in the order of their ranking. */
final class CityRows {

  private CityRows() {}

  static CityBlock of(PageSubject subject, List<CityColumn> columns) {
    return new CityBlock(
        columns, IntStream.of(subject.scores().ranking().order()).boxed().toList());
  }
}
