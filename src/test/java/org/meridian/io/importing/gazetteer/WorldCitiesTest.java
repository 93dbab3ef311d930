package org.meridian.io.importing.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meridian.model.City;
import org.meridian.text.NameFolding;
import org.meridian.text.NameMatch;
import org.meridian.text.NameMatch.How;

/** The cities of the world by their other and former names. */
final class WorldCitiesTest {

  private static final WorldCities WORLD = new WorldCities();

  private static List<String> ids(NameMatch match) {
    return match.cities().stream().map(City::id).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Москва, moscow",
    "МОСКВА, moscow",
    "北京市, beijing",
    "Pekin, beijing",
    "Bombay, mumbai",
    "Saigon, ho-chi-minh-city",
    "Leningrad, saint-petersburg",
    "Ленинград, saint-petersburg",
    "圖盧茲, toulouse",
    "東京, tokyo",
    "القاهرة, cairo",
    "Αθήνα, athens",
    "서울, seoul",
    "मुंबई, mumbai",
    "Konstantinopel, istanbul",
    "Lisboa, lisbon",
    "Wien, vienna",
    "Łódź, lodz",
    "無錫, wuxi",
    "Toulouse (France), toulouse"
  })
  void findsOtherAndFormerNamesInManyScripts(String name, String id) {
    NameMatch match = WORLD.match(name, "");
    assertThat(match.isFound()).as(name).isTrue();
    assertThat(match.cities().getFirst().id()).isEqualTo(id);
  }

  @Test
  void theLargestByFarIsTakenWithItsNamesakesBehindIt() {
    NameMatch moscow = WORLD.match("Moscow", "");
    assertThat(moscow.how()).isEqualTo(How.NAME);
    assertThat(ids(moscow)).startsWith("moscow").contains("moscow-us");
    assertThat(ids(WORLD.match("Moscow", "US"))).containsExactly("moscow-us");
  }

  @Test
  void nothingIsTakenAmongCitiesOfOneKind() {
    assertThat(WORLD.match("Springfield", "").how()).isEqualTo(How.AMBIGUOUS);
    assertThat(ids(WORLD.match("Springfield", "US"))).contains("springfield-us-il");
    // Toulouse is called so too, but a smaller city has it as its own name.
    assertThat(WORLD.match("Tolosa", "").how()).isEqualTo(How.AMBIGUOUS);
  }

  @Test
  void aNameOfNoCityAndACityOfAnotherCountryAreUnknown() {
    assertThat(WORLD.match("Qwrtzp", "").how()).isEqualTo(How.UNKNOWN);
    assertThat(WORLD.match("", "").how()).isEqualTo(How.UNKNOWN);
    assertThat(WORLD.match("Toulouse", "DE").how()).isEqualTo(How.UNKNOWN);
  }

  @Test
  void suggestsWhileANameIsTyped() {
    assertThat(WORLD.beginning("toulou", 3)).extracting(City::id).startsWith("toulouse");
    assertThat(WORLD.beginning(" ", 3)).isEmpty();
  }

  @Test
  void everyCityIsWholeAndFoundByItsId() {
    WorldTable table = WorldTable.read();
    assertThat(table.size()).isGreaterThan(23_000);
    for (int city = 0; city < table.size(); city++) {
      City each = table.city(city);
      assertThat(each.isPlaced()).as(each.id()).isTrue();
      assertThat(each.country()).hasSize(2);
      assertThat(each.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
    }
    assertThat(WORLD.byId("springfield-us-il").orElseThrow().latitude()).isEqualTo(39.80172);
    assertThat(WORLD.byId("nowhere-at-all")).isEmpty();
  }

  /** Rebuild the table (src/dataprep) where the folding of letters has changed. */
  @Test
  void everyKeyIsInTheLettersThatAreCompared() {
    assertThat(WorldTable.read().keys())
        .allSatisfy(key -> assertThat(NameFolding.key(key)).isEqualTo(key));
  }
}
