package org.meridian.render.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.render.SampleWorld;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.uncertainty.ParallelSteps;
import org.meridian.scoring.uncertainty.ProgressMonitor;
import org.meridian.scoring.uncertainty.RankRange;
import org.meridian.text.FixedMessages;
import org.meridian.text.Messages;
import org.meridian.view.ViewChoices;
import org.meridian.view.ViewRequest;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.profile.ComparedProfiles;
import org.meridian.view.profile.ProfileCity;
import org.meridian.view.profile.ProfileContent;
import org.meridian.view.profile.ProfileMerit;
import org.meridian.view.profile.ProfileNode;
import org.meridian.view.profile.ProfileValue;
import org.meridian.view.profile.StandingWords;

/** A sheet of profiles has the rows and cells of the content that the window shows, in order. */
class SameProfileTest {

  private static final ScenarioResult RESULT = SampleWorld.result();

  private static ProfileContent content() {
    RankRange range =
        RankRange.of(RESULT.cities(), 5, 20, 1, ParallelSteps.allCores(), ProgressMonitor.NONE)
            .orElseThrow();
    return ProfileContent.of(
        RESULT,
        new ComparedProfiles(List.of("tokyo", "ushuaia"), Optional.empty(), Optional.of(range), 5),
        () -> new ClusterFinder(List.of()));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theSheetSaysWhatTheContentSays(Language language) throws IOException {
    ProfileContent content = content();
    Messages words = FixedMessages.ofWindow(language);
    ViewRequest request = new ViewRequest(RESULT, Optional.empty(), words, ViewChoices.DEFAULT);
    String drawn =
        String.join(
            "",
            DrawnWords.lines(
                ShippedFigures.create().figure(content, request, DrawnWords.room(20))));

    assertThat(drawn)
        .contains(DrawnWords.bare(facts(content, words)))
        .contains(DrawnWords.bare(nodes(content, words)))
        .contains(DrawnWords.bare(lists(content, words)))
        .contains(DrawnWords.bare(values(content, words)));
  }

  private static String cells(ProfileContent content, Function<ProfileCity, String> text) {
    return String.join("", content.cities().stream().map(text).toList());
  }

  /** All rows but the band, which is not known here. */
  private static String facts(ProfileContent content, Messages words) {
    assertThat(content.facts()).extracting(fact -> fact.id()).doesNotContain("band");
    return String.join(
        "",
        content.facts().stream()
            .map(
                fact ->
                    fact.title().in(words) + cells(content, city -> fact.text().of(city, words)))
            .toList());
  }

  private static String nodes(ProfileContent content, Messages words) {
    return String.join(
        "",
        content.nodes().stream()
            .map(row -> words.get(row.name()) + cells(content, city -> strip(row, city)))
            .toList());
  }

  private static String strip(ProfileNode row, ProfileCity city) {
    return StandingWords.rank(city.standing(row.node()).rank()) + city.score(row.node());
  }

  private static String lists(ProfileContent content, Messages words) {
    return words.get("profile.merits")
        + words.get("profile.strengths")
        + cells(content, city -> merits(city.strengths(), words))
        + words.get("profile.weaknesses")
        + cells(content, city -> merits(city.weaknesses(), words))
        + words.get("profile.links")
        + words.get("profile.links.name")
        + cells(content, city -> links(city, words));
  }

  private static String merits(List<ProfileMerit> merits, Messages words) {
    return merits.isEmpty()
        ? words.get("profile.merits.none")
        : String.join(
            "",
            merits.stream().map(merit -> words.get(merit.name()) + merit.share(words)).toList());
  }

  private static String links(ProfileCity city, Messages words) {
    return city.links().isEmpty()
        ? words.get("profile.links.none")
        : String.join(
            "",
            city.links().stream().map(link -> words.get(link.end().name()) + link.text()).toList());
  }

  private static String values(ProfileContent content, Messages words) {
    return words.get("profile.values")
        + String.join(
            "",
            content.values().stream()
                .flatMap(row -> Stream.of(value(row, content, words)))
                .toList());
  }

  private static String value(ProfileValue row, ProfileContent content, Messages words) {
    LocalText name = row.name();
    return words.get(name) + row.unitAndYear(words) + cells(content, row::text);
  }
}
