package org.meridian.ui.profile;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.uncertainty.ParallelSteps;
import org.meridian.scoring.uncertainty.RankRange;
import org.meridian.ui.background.Background;
import org.meridian.ui.background.LongWork;
import org.meridian.ui.background.NewestWins;
import org.meridian.ui.standing.DrawnProfiles;
import org.meridian.ui.standing.StripSize;
import org.meridian.ui.state.Exploration;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.state.RankBands;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.profile.ComparedProfiles;

/**
 * Has the figures of the compared cities computed off the JavaFX thread: profiles and strips for
 * every result, the range of ranks only when the weights rest. Lives on the JavaFX thread.
 */
final class ProfileWork {

  private static final int CORNERS = 300;
  private static final long SEED = 1;

  private final Explorer explorer;
  private final RankBands bands;
  private final Consumer<ProfilePage> publish;
  private final NewestWins<DrawnProfiles.ProfileRequest, DrawnProfiles> profiles;
  private final LongWork ranging;
  private DrawnProfiles newest;
  private DrawnProfiles.ProfileRequest asked;
  private Ranges ranges;

  private record Ranges(ScenarioResult of, RankRange ranks) {}

  /**
   * @param finder finds clusters; used by this page alone
   * @param publish takes what is to be shown, whenever there is more of it
   */
  ProfileWork(
      Explorer explorer,
      RankBands bands,
      Background background,
      ClusterFinder finder,
      Consumer<ProfilePage> publish) {
    this.explorer = explorer;
    this.bands = bands;
    this.publish = publish;
    ranging = new LongWork(background);
    profiles = background.newest(request -> DrawnProfiles.of(request, () -> finder), this::found);
    bands.bands().subscribe(now -> again());
  }

  /** Asks for the cities compared now, unless that is what is known. */
  void ask(StripSize size) {
    ScenarioResult result = explorer.result().get();
    List<String> cities = explorer.comparison().cities().get();
    DrawnProfiles.ProfileRequest wanted =
        new DrawnProfiles.ProfileRequest(result, cities, size, explorer.dark().get());
    // What comes next may still be on its way: what is shown is no measure of what was asked for.
    if (!wanted.equals(asked)) {
      asked = wanted;
      profiles.submit(wanted);
    }
    if (!explorer.previewing().get() && (ranges == null || ranges.of() != result)) {
      ranging.start(
          watch ->
              RankRange.of(
                      result.cities(),
                      ComparedProfiles.POINTS,
                      CORNERS,
                      SEED,
                      ParallelSteps.allCores(),
                      watch)
                  .map(found -> new Ranges(result, found)),
          this::ranged);
    }
  }

  private void found(DrawnProfiles answer) {
    if (!answer.cities().isEmpty() && !explorer.comparison().cities().get().isEmpty()) {
      newest = answer;
      again();
    }
  }

  private void ranged(Ranges found) {
    ranges = found;
    again();
  }

  /** Hands on once more what is known, if anything is. */
  void again() {
    shown().ifPresent(publish);
  }

  private boolean isOfOpenDataset(ScenarioResult result) {
    return Exploration.isOf(explorer.state().get(), result);
  }

  /** Forgets what was found. */
  void forget() {
    newest = null;
    asked = null;
  }

  /** What is to be shown; empty if nothing is known yet. */
  Optional<ProfilePage> shown() {
    if (newest == null || !isOfOpenDataset(newest.result())) {
      return Optional.empty();
    }
    boolean fits = ranges != null && ranges.of() == newest.result();
    return Optional.of(
        new ProfilePage(
            newest, bands.bands().get(), fits ? Optional.of(ranges.ranks()) : Optional.empty()));
  }
}
