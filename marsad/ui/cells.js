// Shows a table that the app made, and tells which of its figures is chosen.

export default function ({ parentElement, data, setStateValue }) {
  const cells = parentElement.querySelector(".cells");
  const chosen = cells.querySelector("[aria-pressed=true]")?.dataset.cell;
  if (cells.markup !== data.markup) {
    cells.markup = data.markup;
    cells.innerHTML = data.markup;     // from marsad/maps/markup.py, which has escaped every text in it
  }
  const press = (key) => {
    for (const figure of cells.querySelectorAll("[data-cell]")) figure.ariaPressed = String(figure.dataset.cell === key);
  };
  if (chosen) press(chosen);
  cells.onclick = (event) => {
    const figure = event.target.closest("[data-cell]");
    if (!figure) return;
    press(figure.dataset.cell);
    setStateValue("cell", figure.dataset.cell);
  };
}
