package org.meridian.view.profile;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meridian.model.Dataset;
import org.meridian.model.Indicator;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.profile.CityProfile;
import org.meridian.scenario.profile.ShownYears;
import org.meridian.scenario.profile.ValueProvenance;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.words.YearWords;

/**
 * A row of values as measured.
 *
 * @param content what it is taken from
 * @param node whose own values they are
 */
public record ProfileValue(ProfileContent content, int node) {

  /** Stands behind a value that is a what-if. */
  private static final String EDITED = "*";

  /** What heads the row. */
  public LocalText name() {
    return content.structure().node(node).name();
  }

  private ScenarioResult result() {
    return content.result();
  }

  private ValueProvenance origin() {
    CityProfile first = content.profiles().getFirst();
    int city = first.group().map(group -> group.members().getFirst()).orElse(first.city());
    return ValueProvenance.of(result(), city, node);
  }

  /** Unit and year, as far as they are known, and of what years values are if not of the one. */
  public String unitAndYear(Messages words) {
    ValueProvenance origin = origin();
    YearWords years = new YearWords(words::get);
    return Stream.of(
            origin.indicator().map(each -> words.get(each.unit())).orElse(""),
            origin.year().equals(Dataset.TIMELESS)
                ? origin.indicator().map(each -> words.get(each.origin().yearNote())).orElse("")
                : ShownYears.ofCities(result(), node)
                    .map(years::mark)
                    .orElseGet(() -> years.year(origin.year(), result().scenario().year())))
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining(words.get("trace.between")));
  }

  /** What is measured, by whom, when and under which licence, one a line; empty if not known. */
  public Optional<String> source(Messages words) {
    return origin().indicator().map(each -> source(each, words));
  }

  private static String source(Indicator indicator, Messages words) {
    return Stream.of(
            words.get(indicator.description()),
            indicator.origin().source(),
            words.get(indicator.origin().yearNote()),
            indicator.origin().licence())
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("\n"));
  }

  /** The value of a city, or the mean of those of a group's cities; NaN if it is missing. */
  public double value(ProfileCity city) {
    if (city.isGroup()) {
      double[] raw = result().cities().raw(node);
      return city.group().members().stream()
          .mapToDouble(member -> raw[member])
          .filter(value -> !Double.isNaN(value))
          .average()
          .orElse(Double.NaN);
    }
    return result().cities().raw(node)[city.row()];
  }

  /** The value of a city as it is printed, with a mark where it is a what-if. */
  public String text(ProfileCity city) {
    boolean edited = !city.isGroup() && ValueProvenance.isEdited(result(), city.row(), node);
    return Numbers.raw(value(city)) + (edited ? EDITED : "");
  }
}
