package org.meridian.view.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meridian.model.wording.Language;
import org.meridian.scoring.aggregation.Aggregation;
import org.meridian.scoring.normalisation.Normalisation;
import org.meridian.text.TypedNumber;
import org.meridian.ui.text.LiveMessages;

final class MethodKindTest {

  private static final List<MethodKind> NORMALISATIONS =
      Stream.of(MethodKind.NORMALISATIONS, MethodKind.WITH_RAW_VALUES)
          .flatMap(List::stream)
          .toList();

  private static final LiveMessages ENGLISH =
      new LiveMessages(new SimpleObjectProperty<>(Language.ENGLISH));

  static List<MethodKind> normalisations() {
    return NORMALISATIONS;
  }

  static List<MethodKind> aggregations() {
    return MethodKind.AGGREGATIONS;
  }

  private static String label(MethodKind kind) {
    return kind.label(
        kind.parameters().stream()
            .map(
                parameter ->
                    switch (parameter) {
                      case CITY -> "london";
                      case LEAST, LOWER -> "2.0";
                      default -> "3.0";
                    })
            .toList());
  }

  @ParameterizedTest
  @MethodSource("normalisations")
  void theEngineKnowsEveryNormalisationOffered(MethodKind kind) {
    String label = Normalisation.parse(label(kind)).label();

    assertThat(MethodKind.of(label, NORMALISATIONS)).isEqualTo(kind);
    assertThat(kind.label(kind.values(label))).isEqualTo(label);
  }

  @ParameterizedTest
  @MethodSource("aggregations")
  void theEngineKnowsEveryAggregationOffered(MethodKind kind) {
    String label = Aggregation.parse(label(kind)).label();

    assertThat(MethodKind.of(label, MethodKind.AGGREGATIONS)).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mpi+", "zscore:100.0:10.0", "disttarget:80.0:cap"})
  void whatNobodyOffersIsAKindOfItsOwn(String label) {
    MethodKind kind = MethodKind.of(label, NORMALISATIONS);

    assertThat(kind.id()).isEqualTo(label);
    assertThat(kind.parameters()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'minmax', 'Min-max, 0 to 100'",
    "'minmax:0.0:50.0', 'Min-max, 0 to 50'",
    "'goalposts:1.5:20.0:100.0', 'Goalposts 1.5 to 20, full score 100'",
    "'distref:nowhere', 'Distance to nowhere'",
    "'power:0.5', 'Power mean, p = 0.5'",
    "'zscore:1.0:2.0', 'Z-score (1.0, 2.0)'"
  })
  void methodsInWords(String label, String words) {
    assertThat(MethodWords.of(ENGLISH, label, null)).isEqualTo(words);
  }

  @Test
  void everyKindHasWords() {
    Stream.concat(NORMALISATIONS.stream(), MethodKind.AGGREGATIONS.stream())
        .forEach(kind -> assertThat(ENGLISH.find("choice." + kind.id())).isPresent());
  }

  @ParameterizedTest
  @CsvSource({"3, 3", "'2,5', 2.5", "-1e3, -1000", "−4, -4"})
  void numbers(String text, double number) {
    assertThat(TypedNumber.parse(text)).hasValue(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "1e", "Infinity", "1 000"})
  void whatIsNoNumber(String text) {
    assertThat(TypedNumber.parse(text)).isEmpty();
  }
}
