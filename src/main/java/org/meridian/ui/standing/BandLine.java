package org.meridian.ui.standing;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.uncertainty.UncertaintyResult;
import org.meridian.text.Numbers;
import org.meridian.ui.ranking.BandStrip;
import org.meridian.ui.ranking.BandWords;
import org.meridian.ui.state.RankBands;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.profile.StandingWords;

/** The band in which a city's rank lies when weights stray: drawn, and told in a line below. */
public final class BandLine extends VBox {

  private final BandStrip strip = new BandStrip(8, 3);
  private final Label words = new Label();
  private final Tooltip tooltip = new Tooltip();

  /** Shows nothing yet. */
  public BandLine() {
    super(2);
    words.getStyleClass().addAll("secondary", "band-words");
    words.setMinWidth(0);
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    strip.setMinWidth(48);
    strip.setVisible(false);
    Tooltip.install(this, tooltip);
    getChildren().addAll(strip, words);
  }

  /**
   * Shows the newest band of a city.
   *
   * @param bands may be null, or of another dataset: then there is none yet
   * @param result what else is shown
   */
  public void show(LiveMessages messages, RankBands.Bands bands, ScenarioResult result, int city) {
    boolean fits = bands != null && bands.of().cities().structure() == result.cities().structure();
    UncertaintyResult ranks = fits ? bands.ranks() : null;
    boolean banded = fits && ranks.ranked(city) > 0;
    strip.setVisible(banded);
    if (!banded) {
      words.setText(Numbers.MISSING);
      tooltip.setText(messages.get(fits ? "city.unranked" : "profile.band.waiting"));
      return;
    }
    strip.show(ranks, city);
    words.setText(StandingWords.band(messages, ranks, city));
    tooltip.setText(BandWords.help(messages, ranks, city, StandingWords::between));
  }
}
