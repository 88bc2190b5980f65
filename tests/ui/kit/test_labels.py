from smcalendar.ui.kit.labels import ElidedLabel


def test_larger_text_is_cut_where_the_room_ends(qtbot):
    label = ElidedLabel("The plan of the whole autumn")
    qtbot.addWidget(label)
    font = label.font()
    label.resize(label.fontMetrics().horizontalAdvance(label.text()) + 4, 30)
    label.show()
    assert label.toolTip() == ""
    font.setPointSizeF(2 * font.pointSizeF())
    label.setFont(font)
    assert label.toolTip() == "The plan of the whole autumn"
