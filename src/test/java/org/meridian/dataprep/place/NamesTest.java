package org.meridian.dataprep.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource({
    "São Paulo, sao-paulo",
    "Xi'an, xian",
    "St. John, st-john",
    "Louvain-la-Neuve, louvain-la-neuve",
    "Belém, belem"
  })
  void slugIsPlainLowerCase(String name, String slug) {
    assertThat(Names.slug(name)).isEqualTo(slug);
  }

  @Test
  void keysIgnoreAccentsSpacesAndSigns() {
    assertThat(Names.key("Port-Vila")).isEqualTo(Names.key("Port Vila"));
    assertThat(Names.key("Bogotá")).isEqualTo("bogota");
  }

  @Test
  void wordsKeepSpacesThatTellNamesApart() {
    assertThat(Names.words("Chon Buri")).isNotEqualTo(Names.words("Chonburi"));
    assertThat(Names.words("Sana'a")).isEqualTo(Names.words("Sanaa"));
  }
}
