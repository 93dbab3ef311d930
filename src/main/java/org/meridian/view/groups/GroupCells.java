package org.meridian.view.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.groups.GroupRow;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.content.Column;
import org.meridian.view.content.TextInLanguage;

/** The columns of the table of groups, for the window and for figures. */
public final class GroupCells {

  /** Id of the column of names, which have the colours of their groups beside them. */
  public static final String NAME = "name";

  private GroupCells() {}

  /** All columns of a table from left to right; gaps and links only of corridors. */
  static List<Column<ListedGroup>> all(GroupsContent content) {
    String top = Numbers.whole(content.choice().top());
    List<Column<ListedGroup>> columns =
        new ArrayList<>(
            List.of(
                name(),
                count("cities", row -> row.counts().cities()),
                count("ranked", row -> row.counts().ranked()),
                number(
                    "top",
                    TextInLanguage.key("groups.column.top", top),
                    row -> row.figures().counts().inTop(),
                    0),
                share(top),
                figure("mean", row -> row.scores().mean(), 2),
                figure("median", row -> row.scores().median(), 2),
                figure(
                    "sum", row -> row.counts().ranked() == 0 ? Double.NaN : row.scores().sum(), 1),
                city("best", content, row -> row.scores().best()),
                city("weakest", content, row -> row.scores().weakest())));
    content.sides().ifPresent(both -> columns.addAll(both.columns(content.choice().top())));
    if (content.choice().by().equals(GroupChoice.CORRIDOR)) {
      columns.addAll(1, CorridorCells.described());
      columns.addAll(CorridorCells.all());
    }
    if (content.choice().by().equals(GroupChoice.PUBLISHED)) {
      columns.addAll(1, PublishedCells.all());
    }
    return List.copyOf(columns);
  }

  static TextInLanguage title(String id) {
    return TextInLanguage.key("groups.column." + id);
  }

  static TextInLanguage help(String id) {
    return TextInLanguage.key("groups.column." + id + ".help");
  }

  private static Column<ListedGroup> name() {
    return Column.ofText(NAME, title(NAME), title(NAME), (row, words) -> row.title().in(words));
  }

  private static Column<ListedGroup> count(String id, ToDoubleFunction<GroupRow> number) {
    return number(id, title(id), row -> number.applyAsDouble(row.figures()), 0);
  }

  private static Column<ListedGroup> figure(
      String id, ToDoubleFunction<GroupRow> number, int decimals) {
    return number(id, title(id), row -> number.applyAsDouble(row.figures()), decimals);
  }

  static Column<ListedGroup> number(
      String id, TextInLanguage title, ToDoubleFunction<ListedGroup> number, int decimals) {
    return Column.ofNumber(
        id, title, help(id), (row, words) -> text(number.applyAsDouble(row), decimals), number);
  }

  private static String text(double value, int decimals) {
    return Double.isNaN(value) ? Numbers.MISSING : Numbers.fixed(value, decimals);
  }

  private static Column<ListedGroup> share(String top) {
    ToDoubleFunction<ListedGroup> percent = row -> 100 * row.figures().counts().topShare();
    return Column.ofNumber(
        "share",
        title("share"),
        TextInLanguage.key("groups.column.share.help", top),
        (row, words) ->
            Double.isNaN(percent.applyAsDouble(row))
                ? Numbers.MISSING
                : words.get("groups.percent", Numbers.fixed(percent.applyAsDouble(row), 1)),
        percent);
  }

  /** Finds a city of a row. */
  private interface CityOfGroup {
    int of(GroupRow row);
  }

  private static Column<ListedGroup> city(String id, GroupsContent content, CityOfGroup city) {
    return Column.ofText(
        id,
        title(id),
        help(id),
        (row, words) ->
            city.of(row.figures()) == GroupRow.NOBODY
                ? Numbers.MISSING
                : ranked(content, city.of(row.figures()), words));
  }

  private static String ranked(GroupsContent content, int city, Messages words) {
    ScenarioResult result = content.result();
    int rank = result.cities().ranking(content.node()).rank(city);
    return words.get(
        "groups.ranked", words.get(result.dataset().city(city).name()), Numbers.whole(rank));
  }
}
