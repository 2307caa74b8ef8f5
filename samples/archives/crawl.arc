filedesc://crawl.arc 192.0.2.1 20260203040506 text/plain 68
1 0 samples
URL IP-address Archive-date Content-type Archive-length

https://news.example.cn/dump.txt 192.0.2.1 20260203040506 text/plain 203
HTTP/1.1 200 OK
Content-Type: text/plain;charset=UTF-8

首页> 社会 > 正文
河堤加固工程提前完工
来源:江城晚报 2026-02-03 09:10
汛期之前，三公里河堤全部加固完毕。

https://news.example.cn/gb18030.htm 192.0.2.1 20260203040506 text/html 381
HTTP/1.1 200 OK
Content-Type: text/html;charset=GB18030

<!DOCTYPE html>
<html><head><meta charset="gb18030"><title>�4�5����ݿ����ڶ�ʮ��</title>
<link rel="canonical" href="https://news.example.cn/6b445468.html"></head>
<body><h1>�4�5����ݿ����ڶ�ʮ��</h1>
<p>���׻����Ϸ��ӣ�һ��Ҫ��������ͷ���ַ�˵ζ��û�䡣</p>
<p>���ǵڶ��Σ�˵����ͬһ���º��������ˡ�</p></body></html>

https://news.example.cn/gbk.html 192.0.2.1 20260203040506 text/html 363
HTTP/1.1 200 OK
Content-Type: text/html;charset=GBK

<!DOCTYPE html>
<html><head><meta charset="gbk"><title>ɽ��ͨ��ҹ�೵</title>
<link rel="canonical" href="https://news.example.cn/7801f109.html"></head>
<body><h1>ɽ��ͨ��ҹ�೵</h1>
<p>ĩ�೵�����������Ƴٵ��ŵ�룬���Ǵ򹤵��˿��Ե���������</p>
<p>���ǵڶ��Σ�˵����ͬһ���º��������ˡ�</p></body></html>

https://news.example.cn/harbour.xhtml 192.0.2.1 20260203040506 text/html 722
HTTP/1.1 200 OK
Content-Type: text/html;charset=UTF-8

<?xml version="1.0" encoding="utf-8"?>
<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Ferry returns to the north pier</title>
<link rel="canonical" href="https://news.example.cn/harbour.xhtml"/>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry returns to the north pier",
"datePublished":"2026-02-02T18:00:00+08:00","author":{"@type":"Person","name":"Ann Lowe"}}</script></head>
<body><h1>Ferry returns to the north pier</h1>
<p>After two winters of repairs the ferry will again leave from the north pier, twice every morning.</p>
<p>Fishermen had asked for it since the storm that took the old landing stage.</p></body></html>

https://news.example.cn/index.php 192.0.2.1 20260203040506 text/html 422
HTTP/1.1 200 OK
Content-Type: text/html;charset=UTF-8

<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>图书馆周末延长开放</title>
<link rel="canonical" href="https://news.example.cn/4647fc68.html"></head>
<body><h1>图书馆周末延长开放</h1>
<p>读者可以一直坐到晚上十点，座位在手机上预约。</p>
<p>这是第二段，说的是同一件事后来怎样了。</p></body></html>

https://news.example.cn/noext 192.0.2.1 20260203040506 text/html 413
HTTP/1.1 200 OK
Content-Type: text/html;charset=UTF-8

<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>渔港新添十二条船</title>
<link rel="canonical" href="https://news.example.cn/3d44fec9.html"></head>
<body><h1>渔港新添十二条船</h1>
<p>新船都装了北斗终端，出海的位置岸上看得见。</p>
<p>这是第二段，说的是同一件事后来怎样了。</p></body></html>

https://news.example.cn/note.md 192.0.2.1 20260203040506 text/plain 268
HTTP/1.1 200 OK
Content-Type: text/plain;charset=UTF-8

# 灯塔换了守灯人

来源：海岛周报 2026-02-01

老守灯人在岛上住了三十一年，走的时候只带了一只箱子。

新来的年轻人说，第一晚的风声让他一夜没有睡着。

https://news.example.cn/%E6%97%A7%E9%97%BB/big5.shtml 192.0.2.1 20260203040506 text/html 349
HTTP/1.1 200 OK
Content-Type: text/html;charset=Big5

<!DOCTYPE html>
<html><head><meta charset="big5"><title>�ѵ��µ����</title>
<link rel="canonical" href="https://news.example.cn/158613e1.html"></head>
<body><h1>�ѵ��µ����</h1>
<p>����O�@���@���s�F���A�צn�H��ӭ�˸˦^�h�C</p>
<p>�o�O�ĤG�q�A�����O�P�@��ƫ�ӫ�ˤF�C</p></body></html>

https://news.example.cn/%E6%97%A7%E9%97%BB/%E5%B0%88%E9%A1%8C.html 192.0.2.1 20260203040506 text/html 508
HTTP/1.1 200 OK
Content-Type: text/html;charset=UTF-8

<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>專題：渡口百年</title>
<link rel="canonical" href="https://news.example.cn/hub.html"></head>
<body><h1>渡口百年</h1><ul>
<li><a href="/1.html">第一條渡船是怎樣造出來的</a></li>
<li><a href="/2.html">撐船人的一家四代</a></li>
<li><a href="/3.html">大橋通車以後，渡口還在</a></li>
<li><a href="/4.html">老照片裏的碼頭</a></li></ul></body></html>

https://news.example.cn/%E6%97%A7%E9%97%BB/%E7%BA%9C%E8%BB%8A.htm 192.0.2.1 20260203040506 text/html 410
HTTP/1.1 200 OK
Content-Type: text/html;charset=UTF-8

<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>山城纜車復駛</title>
<link rel="canonical" href="https://news.example.cn/cfb2627d.html"></head>
<body><h1>山城纜車復駛</h1>
<p>停了七個月的纜車重新上山，頭一班坐滿了買菜的人。</p>
<p>这是第二段，说的是同一件事后来怎样了。</p></body></html>

https://news.example.cn/%E8%A6%81%E9%97%BB/%E4%B9%99.html 192.0.2.1 20260203040506 text/html 651
HTTP/1.1 200 OK
Content-Type: text/html;charset=UTF-8

<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>雪后第一班校车准点发出_江城网</title>
<link rel="canonical" href="https://news.example.cn/2026/0202/b.html"></head>
<body><div><a href="/">首页</a> &gt; <a href="/edu/">教育</a> &gt; 正文</div>
<h1>雪后第一班校车准点发出</h1><p>2026-02-02 07:40 来源：江城日报 记者：周一苇</p>
<p>清晨六点，三台铲雪车先开进了盘山路，校车跟在后面。</p>
<p>“比平常慢了一刻钟，可是没有一个孩子迟到。”司机说。</p>
<p>责任编辑：沈小满</p></body></html>

https://news.example.cn/%E8%A6%81%E9%97%BB/%E7%94%B2.html 192.0.2.1 20260203040506 text/html 426
HTTP/1.1 200 OK
Content-Type: text/html;charset=UTF-8

<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>苗圃里的第三代人</title>
<link rel="canonical" href="https://news.example.cn/fdd06998.html"></head>
<body><h1>苗圃里的第三代人</h1>
<p>祖父种下的树苗，如今由孙女来剪枝。=3D 这一行有等号。</p>
<p>这是第二段，说的是同一件事后来怎样了。</p></body></html>

