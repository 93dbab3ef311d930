package org.meridian.io.dataset;

import static org.meridian.io.dataset.SmallPackage.problem;

import java.util.List;
import java.util.stream.Stream;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;

/** The sound small package broken in one place, and the problem that this must be reported as. */
final class PackageBreaks {

  private PackageBreaks() {}

  /** One break, and the problem it must be reported as. */
  record Case(String file, String old, String fresh, Problem wanted) {

    @Override
    public String toString() {
      return wanted.code() + " in " + file;
    }
  }

  private static Case inCities(
      String old, String fresh, int line, String column, String value, ProblemCode code) {
    return inFile("cities.csv", old, fresh, line, column, value, code);
  }

  private static Case inFile(
      String file,
      String old,
      String fresh,
      int line,
      String column,
      String value,
      ProblemCode code,
      String... arguments) {
    return new Case(file, old, fresh, problem(file, line, column, value, code, arguments));
  }

  static Stream<Case> cases() {
    return Stream.of(cities(), indicators(), values(), links(), index(), descriptor())
        .flatMap(List::stream);
  }

  private static List<Case> cities() {
    String file = "cities.csv";
    return List.of(
        inCities("name_zh", "name_cn", 1, "name_zh", "", ProblemCode.COLUMN_MISSING),
        inCities("population", "lat", 1, "lat", "", ProblemCode.COLUMN_TWICE),
        inCities("oslo", "", 3, "id", "", ProblemCode.CELL_EMPTY),
        inCities("oslo,", "os lo,", 3, "id", "os lo", ProblemCode.BAD_ID),
        inFile(file, "oslo,", "lima,", 3, "id", "lima", ProblemCode.ID_TWICE, "2"),
        inCities("Atlantis", "", 4, "name_en", "", ProblemCode.CELL_EMPTY),
        inCities("59.91", "59;91", 3, "lat", "59;91", ProblemCode.NOT_A_NUMBER),
        inFile(file, "59.91", "91", 3, "lat", "91", ProblemCode.OUT_OF_RANGE, "-90", "90"),
        inFile(file, "-77.04", "-181", 2, "lon", "-181", ProblemCode.OUT_OF_RANGE, "-180", "180"),
        inCities("10.75", "", 3, "lat", "59.91", ProblemCode.HALF_PLACE),
        inFile(file, "10.75,1\n", "10.75\n", 3, "", "", ProblemCode.RAGGED_ROW, "7", "8"));
  }

  private static List<Case> indicators() {
    String file = "indicators.csv";
    return List.of(
        inFile(file, "dB,-1", "dB,down", 3, "direction", "down", ProblemCode.NOT_ALLOWED, "1, -1"),
        inFile(file, "dB,-1", "dB,", 3, "direction", "", ProblemCode.CELL_EMPTY),
        inFile(file, "1,link", "1,pair", 4, "kind", "pair", ProblemCode.NOT_ALLOWED, "city, link"),
        inFile(file, "true", "yes", 4, "complete", "yes", ProblemCode.NOT_ALLOWED, "true, false"),
        inFile(file, "mean", "max", 4, "strength", "max", ProblemCode.NOT_ALLOWED, "sum, mean"));
  }

  private static List<Case> values() {
    String file = "values.csv";
    return List.of(
        inFile(file, "2.5", "2,5", 3, "", "", ProblemCode.RAGGED_ROW, "5", "4"),
        inFile(file, "2.5", "\"2,5\"", 3, "value", "2,5", ProblemCode.NOT_A_NUMBER),
        inFile(file, "2.5", "Infinity", 3, "value", "Infinity", ProblemCode.NOT_A_NUMBER),
        inFile(file, "2.5", "0x1p3", 3, "value", "0x1p3", ProblemCode.NOT_A_NUMBER),
        inFile(file, "2.5", "1e999", 3, "value", "1e999", ProblemCode.NOT_A_NUMBER),
        inFile(file, "2021", "21", 4, "year", "21", ProblemCode.NOT_A_YEAR),
        inFile(file, "2021", "2020", 4, "value", "3.0", ProblemCode.VALUE_TWICE, "3"),
        inFile(file, "2021", "", 4, "value", "3.0", ProblemCode.VALUE_TWICE, "3"),
        inFile(file, "lima,noise", "rome,noise", 5, "city_id", "rome", ProblemCode.UNKNOWN_CITY),
        inFile(file, "lima,noise", "lima,x", 5, "indicator_id", "x", ProblemCode.UNKNOWN_INDICATOR),
        inFile(
            file,
            "lima,noise",
            "lima,flights",
            5,
            "indicator_id",
            "flights",
            ProblemCode.WRONG_KIND,
            "city"),
        inFile(file, "city_id", "city", 1, "city_id", "", ProblemCode.COLUMN_MISSING));
  }

  private static List<Case> links() {
    String file = "links.csv";
    return List.of(
        inFile(file, "oslo,lima", "oslo,rome", 2, "to_id", "rome", ProblemCode.UNKNOWN_CITY),
        inFile(
            file, "flights", "ships", 2, "indicator_id", "ships", ProblemCode.WRONG_KIND, "link"),
        inFile(
            file,
            ",7\n",
            ",7\nlima,oslo,flights,2020,8\n",
            3,
            "value",
            "8.0",
            ProblemCode.MIRRORS_DIFFER,
            "2",
            "7.0"),
        inFile(
            file,
            ",7\n",
            ",7\noslo,lima,flights,2020,8\n",
            3,
            "value",
            "8.0",
            ProblemCode.VALUE_TWICE,
            "2"));
  }

  private static List<Case> index() {
    String file = "index.json";
    return List.of(
        inFile(
            file,
            "\"indicator\": \"noise\"",
            "\"indicator\": \"smell\"",
            7,
            "/children/0/children/1/indicator",
            "smell",
            ProblemCode.UNKNOWN_INDICATOR),
        inFile(
            file,
            "\"id\": \"noise\"",
            "\"id\": \"sea\"",
            7,
            "/children/0/children/1/id",
            "sea",
            ProblemCode.ID_TWICE,
            "5"),
        inFile(
            file,
            "\"weight\": 2",
            "\"weight\": -2",
            5,
            "/children/0/weight",
            "-2",
            ProblemCode.OUT_OF_RANGE,
            "0",
            "\u221e"),
        inFile(
            file,
            "\"weight\": 2",
            "\"weight\": \"2\"",
            5,
            "/children/0/weight",
            "2",
            ProblemCode.FIELD_NOT_NUMBER),
        inFile(
            file,
            ", \"indicator\": \"flights\"",
            "",
            9,
            "/children/1/id",
            "air",
            ProblemCode.NO_CHILDREN,
            "air"),
        inFile(
            file,
            "geometric",
            "geometrical",
            5,
            "/children/0/aggregation",
            "geometrical",
            ProblemCode.UNKNOWN_METHOD));
  }

  private static List<Case> descriptor() {
    String file = "datapackage.json";
    return List.of(
        inFile(file, "\"name\": \"small\",", "", 1, "/name", "", ProblemCode.FIELD_MISSING),
        inFile(
            file,
            "\"same-country\"",
            "\"some\"",
            13,
            "/meridian/excludePairs",
            "some",
            ProblemCode.NOT_ALLOWED,
            "none, same-country"),
        inFile(
            file,
            "\"directed\": false",
            "\"directed\": 1",
            12,
            "/meridian/directed",
            "1",
            ProblemCode.FIELD_NOT_TRUTH),
        inFile(
            file,
            "2020\n",
            "1999\n",
            15,
            "/meridian/defaultYear",
            "1999",
            ProblemCode.YEAR_UNKNOWN,
            "2020, 2021"));
  }
}
