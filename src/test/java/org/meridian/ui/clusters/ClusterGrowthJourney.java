package org.meridian.ui.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How five clusters grow among the cities of November 2026, found by plain DBSCAN at steps of half
 * a kilometre: each has its number of cities from the radius named on, and fewer half a kilometre
 * before.
 */
final class ClusterGrowthJourney extends ClusterStage {

  private static final double STEP_KM = 0.5;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "hong-kong | 59.5:4 60.5:8 69:9 237:13 250.5:14 254.5:54"
            + "| shenzhen macao zhuhai, , , xiamen quanzhou fuzhou shantou, taipei, shanghai",
        "amsterdam | 52.5:4 78.5:7 79:8 93.5:10 153:14 157.5:16 158.5:17 164.5:21 286:52"
            + "| rotterdam the-hague delft, brussels antwerp, , cologne dusseldorf, frankfurt,"
            + " munich, , zurich, london",
        "shanghai | 83:4 120:5 122.5:7 141.5:9 143:10 159:11"
            + "| wuxi nantong suzhou, hangzhou, nanjing, , , ",
        "tokyo | 40:3 67:4 125.5:5 136.5:6 139.5:7 | , , shizuoka, nagoya, osaka",
        "new-york | 144.5:4 306:5 306.5:9 308:10 | philadelphia baltimore washington, boston, , "
      })
  void aClusterGrowsAtTheRadiiOfTheTable(String city, String steps, String joining) {
    String[] joins = joining.split(",", -1);
    int at = 0;
    for (String step : steps.trim().split(" ")) {
      double km = Double.parseDouble(step.split(":")[0]);
      int size = Integer.parseInt(step.split(":")[1]);
      at(km - STEP_KM);
      Set<String> before = around(city);
      at(km);
      Set<String> now = around(city);
      assertThat(now).as("%s at %s km", city, km).hasSize(size).containsAll(before);
      assertThat(before).as("%s before %s km", city, km).hasSizeLessThan(size);
      List<String> joined = words(joins[at]);
      assertThat(now).containsAll(joined);
      assertThat(before).doesNotContainAnyElementsOf(joined.isEmpty() ? List.of("-") : joined);
      at++;
    }
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : List.of(text.trim().split(" "));
  }

  /** The cities of a cluster; none where the city is in none. */
  private Set<String> around(String city) {
    return clusters().ofCity(position(city)).isEmpty() ? new TreeSet<>() : members(city);
  }

  @ParameterizedTest
  @CsvSource({
    "150, 153, At 152.6 km Rhine-Main-Neckar joins Northern Europe.",
    "119, 121, At 119.8 km hangzhou joins shanghai.",
    "305, 306, At 305.8 km boston joins BosWash."
  })
  void theControlsSayWhatTheRadiusBroughtAbout(double from, double to, String sentence) {
    at(from);
    stage.run(() -> bench.previewRadius(to));
    await();
    assertThat(because()).contains(sentence);
    at(to);
    assertThat(because()).contains(sentence);
    press(KeyCode.OPEN_BRACKET, false);
    assertThat(radius()).isLessThan(to);
  }

  private List<String> because() {
    List<String> said = new ArrayList<>();
    stage.run(
        () -> stage.find("clusters-because", Label.class).getText().lines().forEach(said::add));
    return said;
  }
}
