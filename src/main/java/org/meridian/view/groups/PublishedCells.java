package org.meridian.view.groups;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.meridian.model.groups.Note;
import org.meridian.scenario.clustering.PublishedFinding;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.content.Column;
import org.meridian.view.words.NoteWords;

/**
 * The columns that clusters named by reports have: whether they are found at the present setting,
 * at what radius their cities join, and what is said of them.
 */
final class PublishedCells {

  private PublishedCells() {}

  /** The columns from left to right. */
  static List<Column<ListedGroup>> all() {
    return List.of(
        words("found", PublishedCells::state),
        km("together", finding -> orNaN(finding.togetherKm())),
        km("alone", PublishedFinding::aloneKm),
        words("reports", PublishedCells::reports));
  }

  /** Says something of a finding. */
  private interface Said {
    String of(PublishedFinding finding, Messages words);
  }

  private static Column<ListedGroup> words(String id, Said said) {
    return Column.ofText(
        id,
        GroupCells.title(id),
        GroupCells.help(id),
        (row, words) ->
            row.reported()
                .finding()
                .map(finding -> said.of(finding, words))
                .orElse(Numbers.MISSING));
  }

  private static Column<ListedGroup> km(String id, ToDoubleFunction<PublishedFinding> km) {
    Function<ListedGroup, Double> value =
        row -> row.reported().finding().map(km::applyAsDouble).orElse(Double.NaN);
    return GroupCells.number(id, GroupCells.title(id), value::apply, 1);
  }

  private static double orNaN(OptionalDouble km) {
    return km.orElse(Double.NaN);
  }

  private static String state(PublishedFinding finding, Messages words) {
    String numbers =
        new TreeSet<>(finding.clusters())
            .stream().map(Numbers::whole).collect(Collectors.joining(words.get("notes.between")));
    String state = finding.state().name().toLowerCase(Locale.ROOT);
    boolean isNowhere =
        finding.state() == PublishedFinding.State.APART && finding.clusters().isEmpty();
    return words.get(isNowhere ? "groups.found.none" : "groups.found." + state, numbers);
  }

  static String reports(PublishedFinding finding, Messages words) {
    return finding.published().notes().stream()
        .map((Note note) -> NoteWords.line(note, words))
        .distinct()
        .collect(Collectors.joining(words.get("groups.reports.between")));
  }
}
