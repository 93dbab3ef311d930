package org.meridian.dataprep.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.dataprep.place.Gazetteer;
import org.meridian.dataprep.place.PlaceFixture;

class RegistryListingTest {

  private static final Registration MAKER =
      new Registration("Maker Co., Ltd.", List.of("1 Long Road", "Alpha 100"), "CN");

  @TempDir private Path folder;

  @Test
  void readsTheRegistrysText() throws IOException {
    Path file = folder.resolve("oui.txt");
    Files.writeString(
        file,
        """
        OUI/MA-L                                                    Organization
        company_id                                                  Organization
                                                                    Address

        00-00-01   (hex)\t\tMaker Co., Ltd.
        000001     (base 16)\t\tMaker Co., Ltd.
        \t\t\t\t1 Long Road
        \t\t\t\tAlpha 100
        \t\t\t\tCN

        00-00-02   (hex)\t\tPrivate
        000002     (base 16)\t\tPrivate
        """);

    assertThat(RegistryListing.ofText(file))
        .containsExactly(MAKER, new Registration("Private", List.of(), ""));
  }

  @Test
  void readsLargeBlocksOfTheJson() throws IOException {
    Path file = json("China");

    assertThat(RegistryListing.ofJson(file))
        .containsExactly(new Registration("Maker Co., Ltd.", MAKER.address(), "China"));
  }

  private Path json(String country) throws IOException {
    Path file = folder.resolve("oui.json");
    Files.writeString(
        file,
        """
        {"000001": "Maker Co., Ltd.\\n1 Long Road\\nAlpha 100\\n%s",
         "0000012": "Small Co.\\nAlpha\\n%s"}
        """
            .formatted(country, country));
    return file;
  }

  @Test
  void theCityStandsInTheLastLineWithALetter() {
    assertThat(MAKER.cityLine()).isEqualTo("Alpha 100");
    assertThat(new Registration("Maker", List.of("Alpha", "135-080"), "KR").cityLine())
        .isEqualTo("Alpha");
    assertThat(new Registration("Maker", List.of("135"), "KR").cityLine()).isEmpty();
  }

  @Test
  void countsAnOrganisationOnceInACity() throws IOException {
    Path spellings = folder.resolve("spellings.csv");
    Files.writeString(spellings, "spelling,country\nhong kong sar china,HK\nchina,CN\n");
    Path later = folder.resolve("cities.json");
    Files.writeString(later, "[]");
    Path places = folder.resolve("cities.txt");
    Files.writeString(
        places, "1\tAlpha\tAlpha\t\t0\t0.3\tP\tPPL\tCN\t\t01\t\t\t\t9\t\t\tAsia/Shanghai\t\n");
    var organisations =
        new IctOrganisations(
            spellings,
            Gazetteer.read(places, later),
            List.of(
                PlaceFixture.city("near", "Near", "CN", 0, 0),
                PlaceFixture.city("abroad", "Abroad", "HK", 0, 0.3)));
    Path text = folder.resolve("oui.txt");
    Files.writeString(
        text,
        """
        000001     (base 16)\t\tMaker Co., Ltd.
        \tAlpha 100
        \tCN

        000002     (base 16)\t\tMAKER CO.,LTD
        \tAlpha 100
        \tCN
        """);
    organisations.addText(2022, text);
    organisations.addJson(2026, json("China"));

    assertThat(organisations.years()).containsExactly(2022, 2026);
    assertThat(organisations.count(2022, "near")).isOne();
    assertThat(organisations.count(2026, "near")).isOne();
    assertThat(organisations.count(2022, "abroad")).isZero();
  }

  @Test
  void everyEditionsSpellingOfACountryIsKnown() throws IOException {
    var spellings = new CountrySpellings(Path.of("src/dataprep/reference/country_spellings.csv"));

    assertThat(spellings.code("Hong Kong SAR China")).contains("HK");
    assertThat(spellings.code("Korea, Republic Of")).contains("KR");
    assertThat(spellings.code("South Korea")).contains("KR");
    assertThat(spellings.code("Türkiye")).contains("TR");
    assertThat(spellings.code("TR")).contains("TR");
    assertThat(spellings.code("Richardson TX 75081")).isEmpty();
  }
}
