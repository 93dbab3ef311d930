package org.meridian.ui.state;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.uncertainty.ParallelSteps;
import org.meridian.scoring.uncertainty.ProgressMonitor;
import org.meridian.scoring.uncertainty.UncertaintyChoices;
import org.meridian.scoring.uncertainty.UncertaintyResult;
import org.meridian.scoring.uncertainty.UncertaintyStudy;
import org.meridian.scoring.uncertainty.WeightVariation;
import org.meridian.ui.background.Background;
import org.meridian.ui.background.LongWork;
import org.meridian.ui.background.NewestWins;

/**
 * How sure the ranks of the newest result are, kept up to date while weights move: a quick study of
 * few replicates after every result, extended to many when the weights rest. Every weight strays by
 * up to {@link #SPREAD} of itself. Lives on the JavaFX thread.
 */
public final class RankBands {

  /** The relative spread of the weights. */
  public static final double SPREAD = 0.25;

  private static final int QUICK = 64;
  private static final int MANY = 1000;

  /** Ranks that a study keeps at most, in 4 bytes each: more cities get fewer replicates. */
  private static final int MOST_RANKS = 10_000_000;

  private static final long SEED = 1;

  private final Explorer explorer;
  private final LongWork refinement;
  private final NewestWins<ScenarioResult, Quick> quick;
  private final ReadOnlyObjectWrapper<Bands> bands = new ReadOnlyObjectWrapper<>();

  /**
   * Bands of one result.
   *
   * @param of the result
   * @param ranks how sure its ranks are
   */
  public record Bands(ScenarioResult of, UncertaintyResult ranks) {}

  private record Quick(UncertaintyStudy study, Bands bands) {}

  /**
   * @param explorer whose results are doubted
   * @param background runs the studies
   */
  public RankBands(Explorer explorer, Background background) {
    this.explorer = explorer;
    refinement = new LongWork(background);
    quick = background.beside(RankBands::study, this::publish);
    explorer.result().subscribe(this::follow);
  }

  /** The newest bands; null until the first are there. */
  public ReadOnlyObjectProperty<Bands> bands() {
    return bands.getReadOnlyProperty();
  }

  private void follow(ScenarioResult result) {
    refinement.cancel();
    if (result != null) {
      quick.submit(result);
    }
  }

  private static Quick study(ScenarioResult result) {
    UncertaintyChoices choices =
        UncertaintyChoices.of(new WeightVariation.RelativeSpread(SPREAD), SEED);
    UncertaintyStudy study = UncertaintyStudy.of(result.cities(), choices);
    return new Quick(
        study, new Bands(result, study.run(QUICK, 1, ProgressMonitor.NONE).orElseThrow()));
  }

  private void publish(Quick found) {
    Bands first = found.bands();
    bands.set(first);
    if (!explorer.previewing().get() && first.of() == explorer.result().get()) {
      int many = Math.clamp(MOST_RANKS / Math.max(1, first.ranks().rows()), QUICK, MANY);
      refinement.start(
          watch -> found.study().extend(first.ranks(), many, ParallelSteps.allCores(), watch),
          all -> bands.set(new Bands(first.of(), all)));
    }
  }
}
