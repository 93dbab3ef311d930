package org.meridian.scenario.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meridian.model.wording.LocalText;

/** Changes of clusters by hand and their taking back. */
class ManualEditTest {

  private static final KeptIdentity BAY =
      new KeptIdentity("guangzhou", 2, LocalText.EMPTY, Set.of("guangzhou", "hong-kong"));

  private static ClusterSettings all() {
    ClusterSettings changed =
        ManualEdits.named(ClusterSettings.USUAL, BAY, new LocalText("Bay", "\u6e7e\u533a"));
    changed = ManualEdits.coloured(changed, BAY, 6);
    changed = ManualEdits.takenIn(changed, "xiamen", BAY);
    changed = ManualEdits.takenOut(changed, "foshan");
    changed = ManualEdits.removed(changed, "macao");
    changed = ManualEdits.countriesApart(changed, Set.of(new IdPair("CN", "VN")));
    return ManualEdits.citiesApart(changed, new IdPair("delft", "antwerp"));
  }

  @Test
  void everyChangeIsListedOnceAndTakenBackAlone() {
    List<ManualEdit> edits = ManualEdit.of(all());

    assertThat(edits.stream().map(ManualEdit::kind)).containsExactly(ManualEdit.EditKind.values());
    for (ManualEdit edit : edits) {
      assertThat(ManualEdit.of(edit.takenBack(all())))
          .containsExactlyElementsOf(edits.stream().filter(other -> other != edit).toList());
    }
  }

  @Test
  void takingBackAllInAnyOrderLeavesWhatWasThereBefore() {
    ClusterSettings left = all();
    for (ManualEdit edit : ManualEdit.of(all()).reversed()) {
      left = edit.takenBack(left);
    }
    assertThat(left).isEqualTo(ClusterSettings.USUAL);
    assertThat(ManualEdit.allTakenBack(all())).isEqualTo(ClusterSettings.USUAL);
  }

  @Test
  void aCityHasOneChangeAtATime() {
    ClusterSettings moved = ManualEdits.takenIn(ClusterSettings.USUAL, "foshan", BAY);
    moved = ManualEdits.takenOut(moved, "foshan");
    moved = ManualEdits.removed(moved, "foshan");

    assertThat(ManualEdit.of(moved))
        .containsExactly(new ManualEdit(ManualEdit.EditKind.REMOVED, "foshan", ""));
    assertThat(ManualEdits.restored(moved, "foshan").edits()).isEqualTo(ClusterEdits.NONE);
  }

  @Test
  void aNameAloneLeavesTheColourToTheRule() {
    ClusterSettings named = ManualEdits.named(ClusterSettings.USUAL, BAY, LocalText.same("Bay"));

    assertThat(named.kept("guangzhou").orElseThrow().colour()).isEqualTo(KeptIdentity.BY_RULE);
    assertThat(ManualEdits.named(named, BAY, LocalText.EMPTY)).isEqualTo(ClusterSettings.USUAL);
  }

  @Test
  void aPinKeepsTheSettingAndNothingOfNames() {
    ClusterSettings pinned = all().pinning().withRadiusKm(300);

    ClusterSettings pin = pinned.pinned().orElseThrow();
    assertThat(pin.radiusKm()).isEqualTo(150);
    assertThat(pin.edits()).isEqualTo(all().edits());
    assertThat(pin.identities()).isEmpty();
    assertThat(pinned.pinning().pinned().orElseThrow().pinned()).isEmpty();
  }
}
