package org.meridian.view.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meridian.model.Dataset;
import org.meridian.model.period.Period;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.words.YearWords;

/** The words of the table of values, for the window, for figures and for the clipboard. */
public final class DataCells {

  /** Stands behind a value that is a what-if, so that it is told without colour. */
  public static final String MARK = "*";

  private final Messages words;
  private final YearWords years;

  /**
   * @param words of the window
   */
  public DataCells(Messages words) {
    this.words = words;
    years = new YearWords(words::get);
  }

  /** A value with no more digits than needed, marked if it is a what-if; a dash for none. */
  public String value(DataContent content, DataColumn column, int city) {
    String text = Numbers.raw(column.value(city));
    return content.edits().at(city, column.id()).isPresent() ? text + MARK : text;
  }

  /** How many of the indicators a city has. */
  public String coverage(DataContent content, int city) {
    return content.coverage(city) + "/" + content.indicators();
  }

  /** The place of a city; a dash for none. */
  public String rank(DataContent content, int city) {
    int rank = content.result().cities().ranking().rank(city);
    return rank == 0 ? Numbers.MISSING : Numbers.whole(rank);
  }

  /** The name of an indicator. */
  public String name(DataColumn column) {
    return words.get(column.indicator().name());
  }

  /** Below the name: the year of the values, marked where it is another, and how many there are. */
  public String below(DataContent content, DataColumn column) {
    Dataset dataset = content.result().dataset();
    String share =
        words.get(
            "data.coverage",
            Numbers.whole(column.present()),
            Numbers.whole(dataset.cities().size()));
    return Stream.of(year(content, column), share)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private String year(DataContent content, DataColumn column) {
    Period shown = content.result().scenario().year();
    if (column.vintage().isEmpty()) {
      return words.get("data.no.values", shown.toString());
    }
    return years.year(column.vintage().get(), shown);
  }

  /** All that is known of a column, line by line. */
  public String details(DataContent content, DataColumn column) {
    return Stream.of(
            name(column),
            words.get(column.indicator().unit()),
            below(content, column),
            words.get(column.indicator().description()),
            words.get(column.indicator().origin().yearNote()),
            column.indicator().origin().source(),
            column.indicator().origin().licence(),
            why(column))
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("\n"));
  }

  /** Why single values cannot be changed; empty where they can. */
  private String why(DataColumn column) {
    return column.isOfCountry()
        ? words.get("data.of.country")
        : column.isEditable() ? "" : words.get("data.not.editable");
  }

  /**
   * All that is known of a value, line by line.
   *
   * @param before the value of the data, for what-ifs
   */
  public String details(DataContent content, DataColumn column, int city, double before) {
    Dataset dataset = content.result().dataset();
    Period shown = content.result().scenario().year();
    List<String> lines = new ArrayList<>();
    lines.add(words.get(dataset.city(city).name()) + " · " + name(column));
    double value = column.value(city);
    lines.add(
        Double.isNaN(value)
            ? words.get("data.missing")
            : (Numbers.exact(value) + " " + words.get(column.indicator().unit())).strip());
    dataset
        .vintage(column.id(), shown, city)
        .map(year -> years.year(year, shown))
        .filter(text -> !text.isEmpty())
        .ifPresent(lines::add);
    if (content.edits().at(city, column.id()).isPresent()) {
      lines.add(words.get("data.edited", Numbers.exact(before)));
    }
    if (!column.indicator().origin().source().isBlank()) {
      lines.add(column.indicator().origin().source());
    }
    return String.join("\n", lines);
  }

  /** The whole table as lines of cells parted by tabs, numbers unrounded, what is missing empty. */
  public String copied(DataContent content) {
    StringBuilder text = new StringBuilder();
    text.append(words.get("data.column.rank")).append('\t').append(words.get("data.column.city"));
    content.columns().forEach(column -> text.append('\t').append(name(column)));
    text.append('\n');
    for (int city : content.rows()) {
      int rank = content.result().cities().ranking().rank(city);
      text.append(rank == 0 ? "" : Integer.toString(rank)).append('\t');
      text.append(words.get(content.result().dataset().city(city).name()));
      for (DataColumn column : content.columns()) {
        double value = column.value(city);
        text.append('\t').append(Double.isNaN(value) ? "" : Double.toString(value));
      }
      text.append('\n');
    }
    return text.toString();
  }
}
