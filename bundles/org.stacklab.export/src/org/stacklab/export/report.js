'use strict';
for (const button of document.querySelectorAll('th button')) {
	button.onclick = () => {
		const th = button.parentNode, body = th.closest('table').tBodies[0];
		const down = th.getAttribute('aria-sort') !== 'descending';
		const key = row => row.cells[th.cellIndex].dataset.value ?? row.cells[th.cellIndex].textContent;
		const numbers = th.classList.contains('number');
		const order = (a, b) => numbers ? key(a) - key(b) : key(a).localeCompare(key(b), 'en', { numeric: true });
		const rows = [...body.rows].sort((a, b) => (down ? -1 : 1) * order(a, b));
		for (const other of th.parentNode.cells) other.removeAttribute('aria-sort');
		th.setAttribute('aria-sort', down ? 'descending' : 'ascending');
		body.append(...rows);
	};
}
for (const figure of document.querySelectorAll('figure')) {
	const drawing = figure.querySelector('svg');
	let zoom = 1;
	const zoomTo = (wanted, atX) => {
		const x = (figure.scrollLeft + atX) / zoom;
		zoom = Math.min(64, Math.max(1, wanted));
		drawing.style.width = 100 * zoom + '%';
		figure.scrollLeft = x * zoom - atX;
	};
	for (const button of figure.parentNode.querySelectorAll('.zoom button')) {
		button.onclick = () => zoomTo(zoom * button.value, figure.clientWidth / 2);
	}
	figure.addEventListener('wheel', event => {
		if (event.ctrlKey) {
			event.preventDefault();
			zoomTo(zoom * Math.exp(-event.deltaY / 300), event.clientX - figure.getBoundingClientRect().left);
		}
	}, { passive: false });
}
