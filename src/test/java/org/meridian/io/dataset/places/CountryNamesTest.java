package org.meridian.io.dataset.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.io.dataset.CountriesReader;
import org.meridian.io.dataset.PackageSource;
import org.meridian.io.dataset.SmallPackage;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.wording.Language;

/** Names of countries and regions as a package, or its user, wants them. */
class CountryNamesTest {

  private static final String HEADER = "code,name_en,name_zh\n";

  @TempDir private Path home;

  private Loaded<Dataset> open(String ofPackage, String ofUser) throws IOException {
    SmallPackage small = new SmallPackage();
    PackageSource source =
        name ->
            name.equals(CountriesReader.FILE)
                ? Optional.ofNullable(ofPackage).map(t -> t.getBytes(StandardCharsets.UTF_8))
                : Optional.ofNullable(small.files().get(name));
    if (ofUser != null) {
      Files.writeString(home.resolve(CountriesReader.FILE), ofUser);
    }
    return new DatasetPlace("small", Optional.empty(), source).open(new UserFolder(home));
  }

  private static String norway(Loaded<Dataset> loaded, Language language) {
    return loaded.value().orElseThrow().cities().stream()
        .filter(city -> city.country().equals("NO"))
        .map((City city) -> city.countryName(language))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void withoutAFileThePlatformNamesThem() throws IOException {
    Loaded<Dataset> loaded = open(null, null);
    assertThat(norway(loaded, Language.ENGLISH)).isEqualTo("Norway");
    assertThat(norway(loaded, Language.CHINESE)).isEqualTo("挪威");
  }

  @Test
  void aPackageNamesItsCountries() throws IOException {
    Loaded<Dataset> loaded = open(HEADER + "NO,Kingdom of Norway,\n", null);
    assertThat(norway(loaded, Language.ENGLISH)).isEqualTo("Kingdom of Norway");
    assertThat(norway(loaded, Language.CHINESE)).isEqualTo("挪威");
  }

  @Test
  void theUsersNamesGoBeforeThoseOfThePackage() throws IOException {
    Loaded<Dataset> loaded = open(HEADER + "NO,Noreg,诺\n", HEADER + "NO,Norge,挪\n");
    assertThat(norway(loaded, Language.ENGLISH)).isEqualTo("Norge");
    assertThat(norway(loaded, Language.CHINESE)).isEqualTo("挪");
  }

  @Test
  void anErrorInAPackageIsLocated() throws IOException {
    Loaded<Dataset> loaded = open(HEADER + "NO,Norge,\nNO,Noreg,\nPE,,\n", null);
    assertThat(loaded.value()).isEmpty();
    assertThat(loaded.problems())
        .extracting(Problem::file, Problem::line, Problem::code)
        .contains(
            org.assertj.core.groups.Tuple.tuple("countries.csv", 3, ProblemCode.ID_TWICE),
            org.assertj.core.groups.Tuple.tuple("countries.csv", 4, ProblemCode.CELL_EMPTY));
  }

  @Test
  void anErrorInTheUsersFileIsSaidAndLeavesDatasetsOpen() throws IOException {
    Loaded<Dataset> loaded = open(null, "code,name\nNO,Norge\n");
    assertThat(norway(loaded, Language.ENGLISH)).isEqualTo("Norway");
    assertThat(loaded.problems())
        .filteredOn(problem -> problem.code() == ProblemCode.COUNTRIES_NOT_USED)
        .isNotEmpty()
        .allMatch(problem -> problem.file().endsWith("countries.csv"));
  }

  @Test
  void aCodeThatIsNoneIsNamed() throws IOException {
    assertThat(open(HEADER + "NA,Namibia (NA),\nxx,Nowhere,\n", null).problems())
        .filteredOn(problem -> problem.code() == ProblemCode.NO_SUCH_COUNTRY)
        .extracting(Problem::value)
        .containsExactly("xx");
  }

  @Test
  void furtherColumnsAreAttributesOfTheCitiesOfACountry() throws IOException {
    Loaded<Dataset> loaded =
        open("code,name_en,name_zh,gdp,note\nNO,,,485.5,fjords\nPE,Peru,秘鲁,n/a,\n", null);
    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.value().orElseThrow().cities())
        .filteredOn(city -> city.country().equals("NO"))
        .isNotEmpty()
        .allMatch(city -> city.fact("gdp").orElseThrow().equals("485.5"))
        .allMatch(city -> city.countryName(Language.ENGLISH).equals("Norway"));
    assertThat(loaded.value().orElseThrow().cities())
        .allMatch(city -> city.attributes().containsKey("note"));
  }
}
