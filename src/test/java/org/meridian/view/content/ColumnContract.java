package org.meridian.view.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.meridian.model.wording.Language;
import org.meridian.text.FixedMessages;
import org.meridian.text.Messages;

/** What every column of a table keeps to, whatever its rows are. */
final class ColumnContract {

  private ColumnContract() {}

  /** No two columns of a table share an id. */
  static <R> void differ(List<Column<R>> columns) {
    assertThat(columns.stream().map(Column::id)).as("ids").doesNotHaveDuplicates();
  }

  /** A column has an id and words in both languages, and its cells are what its kind says. */
  static <R> void isKept(Column<R> column, List<R> rows) {
    assertThat(column.id()).as("id").matches("[a-z0-9]+([-_][a-z0-9]+)*");
    Set<String> titles = new HashSet<>();
    for (Language language : Language.values()) {
      Messages words = FixedMessages.ofWindow(language);
      titles.add(column.title().in(words).toLowerCase(Locale.ROOT));
      for (TextInLanguage each : List.of(column.title(), column.help())) {
        assertThat(each.in(words))
            .as("words of %s", column.id())
            .isNotBlank()
            .doesNotContain("{", column.id() + ".help", "column.");
      }
      rows.forEach(row -> isKept(column, row, words));
    }
    if (titles.stream().anyMatch(title -> title.chars().anyMatch(Character::isLetter))) {
      assertThat(titles).as("titles of %s differ", column.id()).hasSize(Language.values().length);
    }
    isOrdered(column, rows);
  }

  private static <R> void isKept(Column<R> column, R row, Messages words) {
    String text = column.text().of(row, words);
    double number = column.number().applyAsDouble(row);
    assertThat(text).as("cell of %s", column.id()).isNotNull().doesNotContain("NaN", "Infinity");
    assertThat(Double.isInfinite(number)).as("infinite in %s", column.id()).isFalse();
    if (column.kind() == ColumnKind.TEXT) {
      assertThat(number).as("number of words in %s", column.id()).isNaN();
    } else if (!Double.isNaN(number)) {
      assertThat(text).as("text of a number in %s", column.id()).isNotBlank();
    }
    if (column.kind() == ColumnKind.RANK && !Double.isNaN(number)) {
      assertThat(number).as("rank in %s", column.id()).isGreaterThanOrEqualTo(1);
      assertThat(number % 1).as("rank in %s", column.id()).isZero();
    }
    assertThat(column.text().of(row, words)).as("twice in %s", column.id()).isEqualTo(text);
    assertThat(Double.compare(column.number().applyAsDouble(row), number))
        .as("twice in %s", column.id())
        .isZero();
  }

  /** Rows come into one order, however they stood before. */
  private static <R> void isOrdered(Column<R> column, List<R> rows) {
    Messages words = FixedMessages.ofWindow(Language.CHINESE);
    Comparator<R> order =
        column.kind() == ColumnKind.TEXT
            ? Comparator.comparing(row -> column.text().of(row, words))
            : Comparator.comparingDouble(column.number());
    List<R> sorted = new ArrayList<>(rows);
    Collections.shuffle(sorted, new Random(22));
    sorted.sort(order);
    for (int at = 1; at < sorted.size(); at++) {
      R above = sorted.get(at - 1);
      R below = sorted.get(at);
      assertThat(order.compare(above, below)).as("order of %s", column.id()).isNotPositive();
      assertThat(order.compare(below, above)).as("order of %s", column.id()).isNotNegative();
      assertThat(order.compare(sorted.getFirst(), below)).isNotPositive();
    }
  }
}
