package org.meridian.io.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.meridian.io.importing.building.BuildPlan;
import org.meridian.io.importing.building.DatasetBuilder;
import org.meridian.io.importing.building.DatasetBuilder.NamedTable;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.importing.ImportKind;
import org.meridian.model.importing.ImportLevel;
import org.meridian.model.importing.ImportProblem;
import org.meridian.model.importing.ImportReport;
import org.meridian.model.importing.NameDecision;

/** Names that the cities of the dataset lack, looked up in the gazetteer of the world. */
final class WorldNamesTest {

  private static ImportReading read(String text, GivenChoices given) {
    return TestImports.importer().read("own.csv", text.getBytes(StandardCharsets.UTF_8), given);
  }

  private static Dataset built(String text) {
    return built(text, GivenChoices.NONE);
  }

  private static Dataset built(String text, GivenChoices given) {
    ImportReading reading = read(text, given);
    BuildPlan plan =
        new BuildPlan("own", "own", Optional.empty(), Optional.empty(), List.of("own.csv"));
    return new DatasetBuilder(plan)
        .build(List.of(new NamedTable("own.csv", reading.table().orElseThrow())))
        .dataset()
        .orElseThrow();
  }

  @Test
  void listedCitiesAreFoundByNamesOfAnyScript() {
    Dataset dataset = built("City,Value\nМосква,1\nBombay,2\nPekin,3\n首尔,4\nLondon,5\n");
    assertThat(dataset.cities())
        .extracting(City::id)
        .containsExactly("moscow", "mumbai", "beijing", "seoul", "london");
  }

  @Test
  void othersTakeTheirPlaceFromTheGazetteerAndCreditIt() {
    Dataset dataset = built("Ville,Valeur\nToulouse,1\n圖盧茲,1\nNantes,2\nClermont-Ferrand,3\n");
    City toulouse = dataset.cities().getFirst();
    assertThat(toulouse.id()).isEqualTo("toulouse");
    assertThat(toulouse.country()).isEqualTo("FR");
    assertThat(toulouse.latitude()).isEqualTo(43.60426);
    assertThat(dataset.cities()).hasSize(3).allMatch(City::isPlaced);
    assertThat(dataset.info().sources())
        .anyMatch(source -> source.credit().contains("GeoNames (CC BY 4.0)"));
  }

  @Test
  void aTableWithPlacesOfItsOwnCreditsNobodyElse() {
    Dataset dataset = built("place,lat,lon,value\nNorth hut,47.1,11.2,1\nSouth hut,47.0,11.3,2\n");
    assertThat(dataset.info().sources()).hasSize(1);
  }

  @Test
  void aNamesakeIsSaidWhereTheLargestIsTakenAndAskedWhereNoneIs() {
    ImportReport report =
        read(
                "City,Value\nMoscow,1\nLondon,2\nParis,3\nSpringfield,4\nМосква,5\n",
                GivenChoices.NONE)
            .report();
    List<ImportProblem> found =
        report.problems().stream()
            .filter(problem -> problem.kind() == ImportKind.AMBIGUOUS_CITY)
            .toList();
    assertThat(found)
        .extracting(problem -> problem.place().raw())
        .containsExactly("Springfield", "Москва");
    assertThat(found)
        .extracting(ImportProblem::level)
        .containsExactly(ImportLevel.ERROR, ImportLevel.WARNING);
    assertThat(report.match().ambiguous()).isEqualTo(1);
  }

  @Test
  void aSmallCityIsTakenWhereItsCountryIsGivenOrThatOfMostOthers() {
    ImportReport unsure =
        read("City,Value\nLondon,1\nParis,2\nAlbi,3\n", GivenChoices.NONE).report();
    assertThat(unsure.match().unmatched()).isEqualTo(1);
    assertThat(unsure.problems())
        .filteredOn(problem -> problem.kind() == ImportKind.UNKNOWN_CITY)
        .extracting(ImportProblem::variant)
        .containsExactly("small");
    assertThat(
            read("City,Value\nParis,1\nLyon,2\nNantes,3\nAlbi,4\n", GivenChoices.NONE)
                .report()
                .match()
                .matched())
        .isEqualTo(4);
    assertThat(
            read("City,Country,Value\nLondon,UK,1\nAlbi,France,2\n", GivenChoices.NONE)
                .report()
                .match()
                .matched())
        .isEqualTo(2);
  }

  @Test
  void aDecisionForACityOfTheWorldHolds() {
    GivenChoices given =
        GivenChoices.NONE.withCities(Map.of("Springfield", NameDecision.city("springfield-us-il")));
    ImportReading reading = read("City,Value\nSpringfield,1\nLondon,2\nParis,3\n", given);
    assertThat(reading.report().match().matched()).isEqualTo(3);
  }

  @Test
  void aPlaceIsSetByHandAndANameIsLeftOut() {
    GivenChoices given =
        GivenChoices.NONE.withCities(
            Map.of("Atlantis", NameDecision.place(36.5, -25.25), "Utopia", NameDecision.LEFT_OUT));
    String text = "City,Value\nAtlantis,1\nLondon,2\nParis,3\nUtopia,4\nAtlantis,1\n";
    Dataset dataset = built(text, given);
    assertThat(dataset.cities())
        .extracting(City::id)
        .containsExactly("atlantis", "london", "paris");
    assertThat(dataset.cities().getFirst().latitude()).isEqualTo(36.5);
    assertThat(dataset.cities().getFirst().longitude()).isEqualTo(-25.25);
    assertThat(read(text, given).report().problems())
        .filteredOn(problem -> problem.level() == ImportLevel.INFO)
        .extracting(problem -> problem.place().raw())
        .contains("Utopia");
  }

  @Test
  void linksOfANameLeftOutAreLeftOutAndAPlaceSetByHandHoldsForThem() {
    GivenChoices given =
        GivenChoices.NONE.withCities(
            Map.of("Hut", NameDecision.place(47, 11), "Utopia", NameDecision.LEFT_OUT));
    Dataset dataset = built("from,to,trips\nLondon,Paris,1\nHut,Paris,2\nUtopia,Paris,3\n", given);
    assertThat(dataset.links(dataset.defaultYear()).size()).isEqualTo(2);
    assertThat(dataset.cities()).hasSize(3).allMatch(City::isPlaced);
  }

  @Test
  void aCountryThatNobodyKnowsHoldsNoCityOfTheWorld() {
    ImportReport report =
        read(
                "City,Country,Value\nAtlantis,Nowhere,1\nLondon,UK,2\nParis,France,3\n",
                GivenChoices.NONE)
            .report();
    assertThat(report.problems()).anyMatch(problem -> problem.kind() == ImportKind.UNKNOWN_CITY);
    assertThat(report.match().unmatched()).isEqualTo(1);
  }

  @Test
  void countriesAndWordsThatAreCitiesByChanceAreNotLookedUp() {
    Dataset words = built("name,value\nNantes,1\nalpha hut,2\nbeta hut,3\ngamma hut,4\n");
    assertThat(words.cities()).noneMatch(City::isPlaced);
    Dataset countries = built("name,value\nMexico,1\nGermany,2\nPoland,3\nFrance,4\n");
    assertThat(countries.cities()).extracting(City::id).contains("mexico", "france");
  }
}
