package org.meridian.view.method;

import java.util.List;
import org.meridian.scoring.uncertainty.UncertaintyResult;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.page.CityColumn;
import org.meridian.view.page.PageContent;
import org.meridian.view.page.PageSubject;
import org.meridian.view.page.RankBand;

/** How sure each rank is when the weights are not. */
public final class BandsPage {

  private final PageSubject subject;
  private final BandChoices choices;
  private final UncertaintyResult found;
  private final Messages messages;

  /**
   * @param found over a study of the subject's result, by these choices; of fewer runs while more
   *     are under way
   */
  public BandsPage(PageSubject subject, BandChoices choices, UncertaintyResult found) {
    this.subject = subject;
    this.choices = choices;
    this.found = found;
    messages = subject.messages();
  }

  /** The page. */
  public PageContent content() {
    return MethodTopic.BANDS.page(
        messages,
        List.of(BandChoices.spread(messages, choices.spread())),
        List.of(messages.get("method.doubt.summary", Numbers.whole(found.replicates()))),
        List.of(CityRows.of(subject, columns())));
  }

  private List<CityColumn> columns() {
    return List.of(
        CityColumn.number("rank", title("rank"), 44, this::nominal, row -> rank(row)),
        CityColumn.text("city", title("city"), 112, subject::city),
        CityColumn.bands("band", title("band"), 150, row -> RankBand.of(found, row)),
        CityColumn.number(
            "median", title("median"), 60, found::median, row -> one(found.median(row))),
        CityColumn.number(
            "range", title("range"), 72, row -> found.quantile(row, 0.05), this::range),
        CityColumn.number(
            "robust", title("robust"), 76, row -> -found.robustness(row), this::robust),
        CityColumn.number(
            "top",
            messages.get("method.doubt.column.top", Numbers.whole(choices.top())),
            72,
            row -> -frequency(row),
            row -> percent(frequency(row))));
  }

  private String title(String column) {
    return MethodTopic.BANDS.column(messages, column);
  }

  private double nominal(int row) {
    return found.nominal(row) == 0 ? Double.NaN : found.nominal(row);
  }

  private String rank(int row) {
    return found.nominal(row) == 0 ? Numbers.MISSING : Numbers.whole(found.nominal(row));
  }

  private double frequency(int row) {
    return found.frequencyInTop(row, choices.top());
  }

  private String range(int row) {
    return one(found.quantile(row, 0.05)) + "–" + one(found.quantile(row, 0.95));
  }

  private String robust(int row) {
    return percent(found.robustness(row));
  }

  private String percent(double share) {
    return messages.get("trace.percent", Numbers.fixed(100 * share, 0));
  }

  private static String one(double value) {
    return value == Math.rint(value) ? Numbers.fixed(value, 0) : Numbers.fixed(value, 1);
  }
}
