package org.meridian.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.io.dataset.SmallPackage;
import org.meridian.io.dataset.places.UserFolder;
import org.meridian.io.scenario.ScenarioFile;
import org.meridian.model.DatasetIdentity;
import org.meridian.model.period.Period;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.choice.CityFilter;
import org.meridian.scenario.choice.LinkFilter;
import org.meridian.scoring.IndexSettings;

/** What verbs say beside their results, and what they add to them. */
class VerbNotesTest {

  @TempDir private Path folder;

  private Path dataset(String... links) throws IOException {
    String rows = "oslo,lima,flights,2020,7\n" + String.join("\n", links);
    SmallPackage small = new SmallPackage().replace("links.csv", "oslo,lima,flights,2020,7", rows);
    return FolderArgument.write(small, folder.resolve("small"));
  }

  @Test
  void linksThatTheScenarioHidesAreCounted() throws IOException {
    Path dataset = dataset("oslo,atlantis,flights,2020,3");
    Path file = folder.resolve("plan.meridian.json");
    ScenarioFile.write(
        file,
        new Scenario(
            "Plan",
            "small",
            Period.of(2020),
            IndexSettings.DEFAULT,
            Set.of(),
            CityFilter.ALL,
            new LinkFilter("", 1, ""),
            List.of()),
        DatasetIdentity.ofId("small"));

    Session filtered = Session.run("links", "--dataset", dataset, "--scenario", file);

    assertThat(filtered.err()).contains("the scenario hides links: 1 of 2 scored pairs are listed");
    assertThat(Session.run("links", "--dataset", dataset).err()).doesNotContain("hides links");
  }

  @Test
  void everyTableOfCitiesHeedsTheFilterOfTheScenarioAndSaysSo() throws IOException {
    Path file = folder.resolve("only.meridian.json");
    ScenarioFile.write(
        file,
        new Scenario(
            "Only",
            "interconnectivity-2021",
            Period.of(2021),
            IndexSettings.DEFAULT,
            Set.of(),
            CityFilter.ALL.withOnlyIds(Set.of("shanghai")),
            LinkFilter.ALL,
            List.of()),
        DatasetIdentity.ofId("interconnectivity-2021"));
    for (String verb : List.of("score", "measures")) {
      Session session =
          Session.run(verb, "--dataset", "interconnectivity-2021", "--scenario", file);
      assertThat(session.err()).as(verb).contains("filter leaves 1 of 22 cities");
      assertThat(session.out().lines()).as(verb).hasSize(2);
      assertThat(session.out()).as(verb).contains("shanghai").doesNotContain("beijing");
    }
  }

  @Test
  void aCopyThatAShippedDatasetShadowsIsNamed() throws IOException {
    String home = System.getProperty("user.home");
    Path copy = folder.resolve(".meridian/datasets/interconnectivity-2021");
    FolderArgument.write(new SmallPackage(), copy);
    try {
      System.setProperty("user.home", folder.toString());
      if (UserFolder.ofThisUser().root().startsWith(folder)) {
        Session session = Session.run("score", "--dataset", "interconnectivity-2021");
        assertThat(session.err()).contains("To use yours, name its folder: " + copy);
        assertThat(session.out()).contains("Shanghai");
      }
    } finally {
      System.setProperty("user.home", home);
    }
  }

  @Test
  void measuresShowWhatIsCountedInsideCities() throws IOException {
    Path dataset = dataset("oslo,oslo,flights,2020,9");

    Session session = Session.run("measures", "--dataset", dataset);

    assertThat(session.lines()[0]).endsWith(",eigenvector,inside:flights");
    assertThat(session.lines()[1]).startsWith("lima,").endsWith(",");
    assertThat(session.lines()[2]).startsWith("oslo,").endsWith(",9.0");
  }

  @Test
  void anAreaOnBothSidesOfTheDatelineIsDrawnOnBothEdgesOfTheWorld() throws IOException {
    Path crossing = Path.of("src/test/resources/cases/12-basemap-dateline/cross.geojson");
    Path middle =
        Files.writeString(
            folder.resolve("middle.geojson"),
            "{\"type\": \"Polygon\", \"coordinates\":"
                + " [[[0, -5], [5, -5], [5, -9], [0, -9], [0, -5]]]}");

    BufferedImage drawn = world(crossing);
    BufferedImage bare = world(middle);

    int width = drawn.getWidth();
    // The key stands left of a map as low as this one.
    assertThat(different(drawn, bare, width / 4, width / 2)).isGreaterThan(50);
    assertThat(different(drawn, bare, width - width / 4, width)).isGreaterThan(50);
  }

  private BufferedImage world(Path basemap) throws IOException {
    Path picture = folder.resolve("world.png");
    Session session =
        Session.run(
            "render",
            "--dataset",
            "interconnectivity-2021",
            "--view",
            "map",
            "--size",
            "640x400",
            "--fit",
            "world",
            "--basemap",
            basemap,
            "-o",
            picture);
    assertThat(session.code()).as(session.err()).isZero();
    return ImageIO.read(picture.toFile());
  }

  /** How many pixels of the upper half between two columns differ. */
  private static int different(BufferedImage one, BufferedImage other, int from, int to) {
    int count = 0;
    for (int y = 0; y < one.getHeight() / 2; y++) {
      for (int x = from; x < to; x++) {
        count += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
      }
    }
    return count;
  }
}
