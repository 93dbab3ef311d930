package org.meridian.ui.presenting.hand;

import java.util.Optional;
import org.meridian.view.stage.HeldCallout;
import org.meridian.view.stage.StagePoint;

/**
 * A hand that went down on the stage, maybe on a callout: which one is found out meanwhile, and the
 * hand may go on, or leave, before that. Lives on the JavaFX thread.
 */
public final class CalloutGrip {

  private final StagePoint from;
  private StagePoint hand;
  private Optional<HeldCallout> callout = Optional.empty();
  private boolean isUp;
  private boolean isGivenUp;

  /** A hand that goes down at a point. */
  public CalloutGrip(StagePoint from) {
    this.from = from;
    hand = from;
  }

  /** What lies under the hand; empty for no callout. */
  public void found(Optional<HeldCallout> under) {
    callout = under;
  }

  /** The hand is at a point. */
  public void move(StagePoint at) {
    hand = at;
  }

  /** The hand leaves the stage at a point. */
  public void leave(StagePoint at) {
    hand = at;
    isUp = true;
  }

  /** The callout stays where it was. */
  public void giveUp() {
    isGivenUp = true;
  }

  /** Where the hand is. */
  public StagePoint hand() {
    return hand;
  }

  /** The callout on its way, as long as the hand is down. */
  public Optional<HeldCallout> held() {
    return isUp || isGivenUp ? Optional.empty() : callout.map(taken -> taken.movedTo(hand));
  }

  /** The callout that is to go to {@link #hand()}, once that has left it elsewhere. */
  public Optional<HeldCallout> left() {
    return isUp && !isGivenUp && !hand.equals(from) ? callout : Optional.empty();
  }
}
