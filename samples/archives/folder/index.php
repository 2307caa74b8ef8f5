<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>图书馆周末延长开放</title>
<link rel="canonical" href="https://news.example.cn/4647fc68.html"></head>
<body><h1>图书馆周末延长开放</h1>
<p>读者可以一直坐到晚上十点，座位在手机上预约。</p>
<p>这是第二段，说的是同一件事后来怎样了。</p></body></html>
