package org.meridian.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every city named on the command line is found in one way. */
final class FindCityTest {

  private static Session links(String city) {
    return Session.run("links", "--dataset", "open-connectivity", "--top", "3", "--of", city);
  }

  private static Session reference(String city) {
    return Session.run(
        "score", "--dataset", "interconnectivity-2021", "--normalisation", "distref:" + city);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sao-paulo",
        "Sao Paulo",
        "São Paulo",
        "Sa\u0303o Paulo",
        "圣保罗",
        "#city/sao-paulo"
      })
  void accentsAndLanguageDoNotMatter(String city) {
    assertThat(links(city).out()).isEqualTo(links("sao-paulo").out());
    assertThat(links(city).code()).isZero();
  }

  @Test
  void anAmbiguousNameNamesTheCandidates() {
    Session session = links("San Jose");
    assertThat(session.code()).isEqualTo(1);
    assertThat(session.out()).isEmpty();
    assertThat(session.err())
        .contains("san-jose-cr (San José, CR), san-jose-us (San Jose, US)")
        .contains("Give the id");
  }

  @Test
  void anAddressOfAScoreIsNoCity() {
    Session session = links("#city/shanghai/air_reach");
    assertThat(session.code()).isEqualTo(1);
    assertThat(session.err()).contains("#city/shanghai/air_reach");
  }

  @Test
  void aMisspeltNameNamesTheNearest() {
    Session session = links("Shangai");
    assertThat(session.code()).isEqualTo(1);
    assertThat(session.err()).contains("Did you mean: shanghai (Shanghai, CN)");
  }

  @Test
  void theReferenceCityIsFoundInTheSameWay() {
    assertThat(reference("Singapore").code()).isZero();
    assertThat(reference("新加坡").out()).isEqualTo(reference("singapore").out());
    assertThat(reference("Singapur").code()).isEqualTo(1);
    assertThat(reference("Singapur").err()).contains("singapore (Singapore, SG)");
  }
}
